"""Whoever looks for people for a study asks the team first; members may tell of trials they are in."""

import pytest

from forum.rules.engine import Effect
from tests.rules.business import found

RULE = "research"


@pytest.mark.parametrize(
    "text",
    [
        "Hello, I'm doing a PhD on heat and need 12 people for phone interviews",
        "Please could you spare five mins for my survey, it's for my nursing degree",
        "Channel 4 are looking for families for a new series, contact the casting team",
        "Our company is developing a bladder app and would pay £40 for an hour of your time",
        "fill this in 4 me pls its for my uni coursework",
        "Je suis étudiante et je cherche des participants pour mon mémoire",
    ],
)
def test_calls_for_people_wait_for_a_moderator(text: str) -> None:
    assert [each.effect for each in found(text, RULE)] == [Effect.HOLD]


@pytest.mark.parametrize(
    "text",
    [
        "I'm in a study and they pay my train fare",
        "The research nurse has the coldest hands in Yorkshire",
        "I'd love to hear from anyone who switched from Copaxone to Kesimpta",
        "Is the vitamin D trial still going, does anyone know?",
        "My nephew is a journalist and has never once asked me how I am",
        "Looking for someone who knits left-handed, I've lost the plot on row six",
    ],
)
def test_what_members_tell_and_ask_each_other_appears(text: str) -> None:
    assert not found(text, RULE)
