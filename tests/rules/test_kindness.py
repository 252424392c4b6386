"""Nobody is insulted, accused or threatened here; grumbling, teasing and disagreeing are fine."""

from contextlib import suppress

import pytest

from forum.rules.book import shipped
from forum.rules.effects import Effect
from forum.rules.engine import Place, Standing, Verdict, judge
from forum.rules.engine.detectors.kindness import DETECTOR
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import OverBudget, Scan
from tests.rules.hearing import marked, seen


@pytest.mark.parametrize(
    "text",
    [
        "You're an absolute moron.",
        "ur a joke",
        "You sound like a spoilt child.",
        "You people are so gullible.",
        "what a pathetic excuse for a person",
        "I bet you're not even ill.",
        "Stop lying, you don't have MS.",
        "Away and boil your head.",
        "Pull your head in, you drongo.",
        "You are a shameless fellow only.",
        "Get a life, love.",
        "Shut up, you know nothing.",
        "No wonder your kids don't speak to you.",
        "This forum is full of whiners.",
        "I hope your legs stop working for good.",
        "I know which hospital you go to, be careful.",
        "Are you deaf as well as daft?",
        "Fake. Just fake.",
    ],
)
def test_unkind_words_to_a_member_or_the_group_are_asked_about(text: str) -> None:
    findings = seen(text, "kindness")
    assert findings
    assert all(each.effect is Effect.ASK and each.instead for each in findings)


@pytest.mark.parametrize(
    "text",
    [
        "I was an idiot to skip physio.",
        "My stupid foot caught the rug.",
        "My mother thinks I'm lazy.",
        "You're not stupid, the form is badly written.",
        "Don't let anyone tell you that you're lazy.",
        "That's a stupid rule and I told the council so.",
        "The insurance company are liars.",
        "My ex called me a drama queen.",
        "I think you're wrong about the diet but I respect you.",
        "I hope your relapse passes quickly.",
        "You poor thing, that sounds awful.",
        "You're a disgrace, eating all the biscuits without me 😂",
        "Get lost in a good book, that's my tip.",
        "You deserve it, congratulations.",
        "I know where you live now, next to the lovely bakery!",
        "> You idiot\n\nI found that hard to read.",
    ],
)
def test_grumbling_teasing_reporting_and_disagreeing_are_left_alone(text: str) -> None:
    assert seen(text, "kindness") == []


def test_the_unkind_sentence_alone_is_marked() -> None:
    text = "I read your post. You're an absolute moron. The weather is nice."
    assert marked(text, "kindness") == ["You're an absolute moron."]


def test_the_words_that_are_offered_fit_in_its_place_and_are_kind_themselves() -> None:
    for text in ("You're an absolute moron.", "I hope your legs stop working for good."):
        (finding,) = seen(text, "kindness")
        offered = text[: finding.start] + (finding.instead or "") + text[finding.end :]
        assert seen(offered, "kindness") == []


@pytest.mark.parametrize(
    "text", ["y0u're an 1d1ot", "You're an id\u200biot", "You're an **idiot**", "Ｙou're an іdiоt"]
)
def test_disguises_are_seen_through(text: str) -> None:
    assert seen(text, "kindness")


def test_the_worst_text_ends_within_the_budget() -> None:
    scan = Scan()
    with suppress(OverBudget):
        list(
            DETECTOR.find(
                Reading(("you are not a stupid lazy idiot who should get lost " * 400)[:20000]),
                scan,
                shipped(),
            )
        )
    assert scan.left > -4 * 700


@pytest.mark.parametrize(
    "text",
    [
        "Take care, all of you.",
        "See you next week, friends.",
        "Ta-ra for now, you lovely lot.",
        "Your story made me laugh, you daft thing.",
        "Night night all, sleep tight.",
    ],
)
def test_a_kind_goodbye_is_no_unkindness(text: str) -> None:
    assert judge(text, Standing(published=20), Place.COMMENT, shipped()).verdict is Verdict.PUBLISH
