"""Nobody is worth less here; who tells of such words, or speaks of themselves, is left alone."""

import pytest

from forum.rules.effects import Effect
from forum.rules.engine import Place
from tests.rules.hearing import marked, seen


@pytest.mark.parametrize(
    "text",
    [
        "All these migrants get treated before us, ship them out.",
        "Refugees are parasites.",
        "Go back to your own country.",
        "I refuse to be seen by an Indian doctor, they don't wash.",
        "Gay people are sick and it's no surprise they get ill.",
        "Pensioners are a waste of money, they've had their life.",
        "Women like that belong in the kitchen.",
        "What do you expect from a bunch of retards.",
        "Trans people are mentally ill and should be kept out of the women's ward.",
    ],
)
def test_words_against_people_for_what_they_are_wait_for_a_person(text: str) -> None:
    findings = seen(text, "hate")
    assert findings
    assert all(each.effect is Effect.HOLD for each in findings)


@pytest.mark.parametrize(
    "text",
    [
        "My Nigerian nurse sang to me through the infusion.",
        "I'm gay and my partner came to the scan.",
        "People shout cripple at me from cars.",
        "Disabled people should not have to pay for parking.",
        "We were refused service because we're Travellers.",
        "People who say refugees get everything have never met one.",
        "The word cripple makes my skin crawl.",
        "Does MS affect women more than men?",
        "Black coffee, white sugar, brown toast, hospital breakfast.",
        "Maine Coon cats are the best physios.",
    ],
)
def test_who_reports_it_or_simply_is_somebody_is_left_alone(text: str) -> None:
    assert seen(text, "hate") == []


def test_two_sentences_that_belong_together_are_marked_together() -> None:
    text = "Morning all. The migrants are here again. Send them home. I am off to bed."
    (stretch,) = marked(text, "hate")
    assert stretch == "The migrants are here again. Send them home."


def test_a_name_can_hurt_too() -> None:
    assert seen("paki basher", "hate", place=Place.NAME)
    assert seen("wonky_walker", "hate", place=Place.NAME) == []
