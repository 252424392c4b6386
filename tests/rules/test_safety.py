"""Nobody is pushed towards harm here: such words wait for a person, whatever else is in them."""

import pytest

from forum.rules.engine import Verdict
from tests.rules.hearing import judged, seen


@pytest.mark.parametrize(
    "text",
    [
        "Just kill yourself already.",
        "kys",
        "Nobody would miss you, you know.",
        "Your family would be better off without you.",
        "So do it then, and stop talking about it.",
        "You always say you'll end it. Prove it.",
        "The kindest thing would be to end it.",
    ],
)
def test_words_that_push_wait_for_a_person(text: str) -> None:
    judgement = judged(text)
    assert judgement.verdict is Verdict.HOLD
    assert judgement.rule == "safety"


@pytest.mark.parametrize(
    "text",
    [
        "Please don't kill yourself over the ironing, it will keep.",
        "Just do it, book the wheelchair, I never looked back.",
        "We would miss you, don't go.",
        "Go on then, tell us about the parrot.",
        "How did you do it? I'd love a ramp like that.",
        "You should let go of the stick when you sit.",
    ],
)
def test_encouragement_of_other_kinds_is_left_alone(text: str) -> None:
    assert seen(text, "care", "safety") == []
