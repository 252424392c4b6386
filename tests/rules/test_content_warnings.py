"""Hard things are announced: the author is offered the line, and keeps every word."""

import pytest

from forum.rules.effects import Effect
from tests.rules.hearing import seen

RULE = "content-warnings"


@pytest.mark.parametrize(
    "text",
    [
        "The wound burst and green pus ran down my leg into my shoe.",
        "There was blood up the walls and a chunk of skin on the floor.",
        "I watched my friend burn in that car.",
        "Clots the size of plums kept sliding out of me.",
        "I'm going to describe the amputation minute by minute.",
        "Maggots in the dressing, dozens of them, crawling out when she peeled it off.",
    ],
)
def test_what_is_hard_to_read_asks_for_a_warning(text: str) -> None:
    findings = seen(text, RULE)
    assert findings
    assert findings[0].effect is Effect.ASK


@pytest.mark.parametrize(
    "text",
    [
        "They took some blood and I had a biscuit.",
        "My wound is healing well.",
        "CW: bowels. There was blood up the walls, and I lived.",
        "My mum died in March and I miss her.",
        "TW: bad puns ahead.",
        "Beetroot all over the walls, I'm not allowed to cook any more.",
        "I can't describe how much this helped.",
    ],
)
def test_mild_and_announced_things_are_left_alone(text: str) -> None:
    assert seen(text, RULE) == []


def test_the_offered_line_stands_first_and_settles_it() -> None:
    text = "Morning all. The *wound* burst and green pus ran down my leg."
    (finding,) = seen(text, RULE)
    offered = text[: finding.start] + (finding.instead or "") + text[finding.end :]
    assert offered.startswith("Content note: blood and wounds. Morning all. The *wound* burst")
    assert seen(offered, RULE) == []


def test_details_that_could_be_copied_are_asked_about_in_spite_of_a_warning() -> None:
    text = "TW: I ate 300 calories a day and took laxatives every night, here's my diary in detail."
    (finding,) = seen(text, RULE)
    assert finding.instead is None
