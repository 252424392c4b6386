"""Nobody here says what another has; whoever does gets words to send them to somebody who can tell."""

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Finding, Place, Standing, judge
from forum.rules.engine.detectors.diagnosis import find
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import OverBudget, Scan


def seen(text: str) -> list[Finding]:
    found = judge(text, Standing(published=20), Place.COMMENT, shipped()).findings
    return [each for each in found if each.rule == "diagnosis"]


@pytest.mark.parametrize(
    "text",
    [
        "You definitely have MS.",
        "Sorry hun but thats a relapse, no two ways about it",
        "u have ms 4 sure",
        "That's not MS, that's a trapped nerve.",
        "What you have is fibromyalgia, not MS.",
        "Your son clearly has ADHD.",
        "Textbook Lhermitte's.",
        "You've progressed to SPMS by the sounds of it.",
        "Your MRI shows active disease, plain as day.",
        "Those bright spots are lesions for sure.",
        "Looking at your scan there's nothing wrong with you.",
        "Numb hands plus blurry eyes equals MS, my friend.",
        "You tick every box for fibromyalgia.",
        "That rash is shingles, get over it.",
        "There's your diagnosis: POTS.",
        "Your EDSS must be six by now.",
        "Sounds to me like you definitely have MS",
        "It sounds like you've definitely got MS, same as my aunt.",
    ],
)
def test_telling_another_what_they_have_is_asked_about(text: str) -> None:
    assert len(seen(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I definitely have MS, the neurologist finally said it.",
        "It might be a UTI, worth a dip test.",
        "Is that a relapse or just a bad day?",
        "You have a lovely way of putting it.",
        "You've definitely got what it takes.",
        "They said it was anxiety for years.",
        "Nobody here can tell you whether it's MS.",
        "If you have MS you know every loo in town.",
        "Sorry you're having a relapse, sending hugs.",
        "Great news that your scan shows no new lesions!",
        "That's MS for you, always on a bank holiday.",
        "You have MS, MS does not have you.",
        "The twitching is just anxiety in my case.",
        "Mine looked like a relapse and was an infection, so have a test.",
        "> You definitely have MS.\n\nPlease don't.",
        "That's clearly the best cake on the ward.",
        "It sounds as if you have it all sorted.",
    ],
)
def test_ones_own_illness_comfort_and_doubt_stay(text: str) -> None:
    assert seen(text) == []


def test_what_is_offered_leads_to_somebody_who_can_tell() -> None:
    text = "Poor you. That is clearly a relapse. Keep warm."
    (finding,) = seen(text)
    assert f"{text[: finding.start]}{finding.instead}{text[finding.end :]}" == (
        "Poor you. I would ask my care team to have a look at that. Keep warm."
    )


def test_a_scan_goes_back_to_those_who_made_it() -> None:
    (finding,) = seen("Your MRI shows active disease.")
    assert finding.instead == "I would ask the team who ordered it what that means."
    assert seen(finding.instead) == []


@pytest.mark.parametrize("one", ["your scan shows ", "you have ms that is ms ", "that is definitely "])
def test_the_worst_text_is_given_up_instead_of_costing_more(one: str) -> None:
    scan = Scan()
    try:
        list(find(Reading((one * 20_000)[:20_000]), scan, shipped()))
    except OverBudget:
        assert scan.left < 0
