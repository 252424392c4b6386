"""What is said in a way that nobody foresaw is heard by its traits, and what only sounds alike is left."""

import pytest

from forum.rules.engine.reading import Reading
from forum.rules.engine.traits import Hearing, Traits, hear, hearing
from tests.rules.hearing import seen

RULES = ("medical-advice", "doses", "diagnosis", "own-experience")


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Leave those steroids alone, they thin your bones.", {"medical-advice"}),
        ("Kick the pregabalin into touch, it rots your memory.", {"medical-advice"}),
        ("Hold off on the steroids, let somebody else be the guinea pig.", {"medical-advice"}),
        ("Take a holiday from the fampridine, your body needs a rest from it.", {"medical-advice"}),
        ("Try two senna, then three if nothing moves.", {"doses"}),
        ("Go up by 300 of gabapentin every three days till you get to 2400.", {"doses"}),
        ("1000 mcg B12 daily for you, no less.", {"doses"}),
        ("From what you've written you're already secondary progressive.", {"diagnosis"}),
        ("Your husband has dementia, all the signs are there.", {"diagnosis"}),
        ("Lesions melt away after six weeks of raw juice.", {"own-experience"}),
        ("Every case of MS goes back to mercury.", {"own-experience"}),
    ],
)
def test_what_no_pattern_foresaw_is_heard(text: str, rules: set[str]) -> None:
    assert {each.rule for each in seen(text, *RULES)} >= rules


@pytest.mark.parametrize(
    "text",
    [
        "Don't forget the letter with your tablets in it.",
        "You can get your prescriptions free with the certificate.",
        "You'll be fine at the infusion, they bring biscuits.",
        "Put one box in your hand luggage and one in the hold.",
        "He takes 10 in the morning, I take none, we rattle on.",
        "You are more than your lesions.",
        "Sorry you have a UTI on top of everything.",
        "Is that the optic neuritis you wrote about in May?",
        "No diet has been shown to stop relapses, the nurse told us.",
        "Ocrevus stopped my relapses and gave me colds.",
    ],
)
def test_what_only_sounds_alike_is_left(text: str) -> None:
    assert seen(text, *RULES) == []


def test_the_heaviest_line_of_a_name_counts_and_what_is_needed_must_be_there() -> None:
    listed = Traits(["1 fruit: apple|pear", "2 fruit: ripe_pear", "-1 doubt: perhaps_not|no"])
    said = hear("a ripe pear, no apple")
    assert listed.of(said) == {"fruit": 2.0, "doubt": -1.0}
    assert listed.enough(said, 1.0, frozenset({"fruit"}))
    assert not listed.enough(said, 1.0, frozenset({"nut"}))


def test_words_about_health_are_of_a_kind_and_orders_are_told_from_tales() -> None:
    assert {"!stop", "amedicine", "0"} <= hear("stop the MMMMMMMM at 20mg").words
    assert "!stop" not in hear("when buses stop").words
    assert "ownword" in hear("i stopped it").words
    assert "ownword" not in hear("i would stop it, trust me").words


def test_a_text_is_heard_once_for_all_detectors() -> None:
    reading = Reading("You need rest. Stop it.")
    assert hearing(reading) is hearing(reading)
    assert "youtext" in Hearing(reading, reading.low).at(1).words


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ('"Come off those steroids now, love."', ["medical-advice"]),
        ('You should "stop" the tablets.', ["medical-advice"]),
        ('My aunt said "stop the tablets" and I laughed.', []),
        ('Neighbour: "stop the tablets"', []),
    ],
)
def test_quotation_marks_hide_nothing_that_nobody_else_said(text: str, rules: list[str]) -> None:
    assert [each.rule for each in seen(text, *RULES)] == rules
