"""Who somebody is, and what they have, is theirs to tell; what was written in private stays there."""

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Place, Standing, Verdict, judge

SOMEBODY = Standing(published=20)


def seen(text: str, rule: str, place: Place = Place.COMMENT) -> list[str]:
    """The stretches of a text in which this rule sees something."""
    found = judge(text, SOMEBODY, place, shipped())
    return [text[each.start : each.end] for each in found.findings if each.rule == rule]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("foggy_felix is really Bernard Ottaway from Crewe.", "Bernard Ottaway"),
        ("@stiff_steph = Stephanie Garrowby", "Stephanie Garrowby"),
        ("Her real name is Moira Stapleton and she runs the post office.", "Moira Stapleton"),
        ("I looked up tingly99 and it is Gerald Mowbray", "Gerald Mowbray"),
        ("That moderator is called Elsie Thornbury.", "Elsie Thornbury"),
        ("My neighbour Cedric Plumpton has dementia", "Cedric Plumpton"),
        ("my colleague Farah Siddiqui, she's HIV positive", "Farah Siddiqui"),
    ],
)
def test_nobody_is_told_who_somebody_is(typed: str, name: str) -> None:
    assert seen(typed, "other-people") == [name]


@pytest.mark.parametrize(
    "typed",
    [
        "My husband Ted does the cooking",
        "My friend Sarah has cancer too",
        "My neighbour has dementia",
        "foggy_felix you are a hero",
        "My real name is duller than you think",
        "Her real name is Lady Whiskers but the vet calls her Wiz",
        "John Lewis delivered it while my brother was in rehab",
        "My brother met Jane Austen fans and has MS",
        "My cousin went to Great Ormond Street with epilepsy",
    ],
)
def test_first_names_places_and_firms_are_nobody(typed: str) -> None:
    assert seen(typed, "other-people") == []


@pytest.mark.parametrize(
    "typed",
    [
        'Here is the DM she sent me: "you are no use to anybody"',
        "Copying her private messages here so that all can see",
        'He messaged me privately and said, word for word, "leave the group"',
        "[screenshot] our private chat, read the end",
        "Forwarding the whole WhatsApp from the committee",
    ],
)
def test_what_was_private_is_not_shown(typed: str) -> None:
    assert seen(typed, "private-messages")


@pytest.mark.parametrize(
    "typed",
    [
        "I sent you a private message",
        "Please message me about the chair",
        "Somebody kind messaged me and I slept better",
        "He texted 'home soon' and wasn't",
        "The hospital's letter said 'no change'",
        "I reported a nasty DM with the button",
        "That's what they told me at the eye clinic",
    ],
)
def test_speaking_of_messages_is_fine(typed: str) -> None:
    assert seen(typed, "private-messages") == []


@pytest.mark.parametrize(
    "typed",
    [
        "[photo] my MRI, name in the corner and all",
        "[image: the sore on my heel, day nine]",
        "[pic] man asleep in the chair opposite",
        "Photo of my discharge letter attached",
        "Look: ![me](me.png)",
    ],
)
def test_pictures_that_may_show_too_much_are_looked_at_first(typed: str) -> None:
    found = judge(typed, SOMEBODY, Place.COMMENT, shipped())
    assert seen(typed, "pictures")
    assert found.verdict is Verdict.HOLD


@pytest.mark.parametrize(
    "typed",
    [
        "[photo] the dog on my feet",
        "[image] cake shaped like a brain",
        "[photo] my new stick with glitter",
        "My scan photo looked like a cauliflower",
        "Could you post a photo of the ramp?",
    ],
)
def test_pets_and_cakes_are_not(typed: str) -> None:
    assert seen(typed, "pictures") == []
