"""What nobody has shown is not stated as fact; one's own experience, hope and jokes are."""

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Finding, Place, Standing, judge
from forum.rules.engine.detectors.claims import find
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import OverBudget, Scan


def seen(text: str) -> list[Finding]:
    found = judge(text, Standing(published=20), Place.COMMENT, shipped()).findings
    return [each for each in found if each.rule == "own-experience"]


@pytest.mark.parametrize(
    "text",
    [
        "Ashwagandha cures MS.",
        "This diet reverses the disease, doctors just hide it.",
        "Colloidal silver wipes out the virus behind MS.",
        "cured my ms with celery juice n prayer, anyone can",
        "Homeopathy has a 95% success rate with MS.",
        "Nobody who drinks lemon water gets relapses.",
        "You cannot have MS if you eat raw.",
        "Amalgam fillings give you MS, it's well known.",
        "MS is just an allergy to gluten.",
        "There is no such thing as MS, it's Lyme disease.",
        "They found the cure years ago and buried it.",
        "Pharma companies keep us sick on purpose.",
        "All these drugs are poison.",
        "Bee venom is better than any drug on the market.",
        "DMTs don't slow anything, that's a marketing lie.",
    ],
)
def test_claims_that_nobody_has_shown_are_asked_about(text: str) -> None:
    assert len(seen(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "There is no cure for MS.",
        "I wish somebody would find a cure.",
        "Keto made me cranky and did nothing for my legs.",
        "My aunt says honey cures MS, bless her.",
        "They don't know what causes MS.",
        "Scientists think a virus plays a part.",
        "Antibiotics cleared up my UTI.",
        "Nothing cures the waiting room blues like a good biscuit.",
        "Does turmeric reverse lesions?",
        "Please don't fall for the miracle cures on the internet.",
        "An infection can cause a pseudo relapse.",
        "Doctors don't always tell you about the fatigue.",
        "Kesimpta has stopped my relapses so far.",
        "> Ashwagandha cures MS.\n\nIt does not.",
    ],
)
def test_experience_hope_science_and_jokes_stay(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Turmeric reverses lesions.", "For me it felt as if it helped."),
        ("Fluoride gives people MS.", "I sometimes wonder what caused mine."),
        ("They found the cure years ago and buried it.", "I find it hard to know whom to trust."),
    ],
)
def test_what_is_offered_is_ones_own(text: str, offered: str) -> None:
    (finding,) = seen(f"Morning all. {text} Bye.")
    assert finding.instead == offered
    assert seen(offered) == []


@pytest.mark.parametrize("one", ["doctors hide the cure and vaccines cause ", "ms is just ", "they know "])
def test_the_worst_text_is_given_up_instead_of_costing_more(one: str) -> None:
    scan = Scan()
    try:
        list(find(Reading((one * 20_000)[:20_000]), scan, shipped()))
    except OverBudget:
        assert scan.left < 0
