"""Rules and budgets may be spoken of; remarks on parties and politicians are asked about."""

from dataclasses import replace

import pytest

from forum.rules.book import shipped
from tests.rules.hearing import seen


@pytest.mark.parametrize(
    "text",
    [
        "Never trust a Tory.",
        "Biden should be in prison.",
        "Vote Green and save the NHS.",
        "The whole cabinet are crooks.",
        "Corrupt Fianna Fail gobshites.",
        "The minister for health is a lying snake.",
        "Anyone voting Republican has blood on their hands.",
    ],
)
def test_remarks_on_parties_and_politicians_are_asked_about(text: str) -> None:
    assert seen(text, "politics")


@pytest.mark.parametrize(
    "text",
    [
        "The government changed the form again.",
        "I wrote to the health secretary about waiting times.",
        "I was in labour for thirty hours, then the numbness started.",
        "Conservative estimate: forty phone calls.",
        "The president of our bowls club brought cake.",
        "I voted and needed a lie down after.",
        "We had a party for my 50th and the right leg danced.",
    ],
)
def test_policy_and_words_that_only_sound_like_it_are_left_alone(text: str) -> None:
    assert seen(text, "politics") == []


def test_a_community_can_leave_politics_out_altogether() -> None:
    text = "I am canvassing for Labour and voting for them."
    book = shipped()
    ban = book.changed(switches=replace(book.switches, politics="ban"))
    assert seen(text, "politics", book=ban)
    assert seen("My labour ward was lovely.", "politics", book=ban) == []
