"""Borrowed titles, children, other people and private words, said in further ways; near-misses stay."""

import pytest

from forum.rules.book import shipped
from forum.rules.engine import Verdict
from forum.rules.engine.detectors import others, pretending, private, young
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import BUDGET, OverBudget, Scan
from tests.rules.hearing import judged, seen


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Registered nurse for 20 years so listen to me, you can skip that jab.", "who-you-are"),
        ("Hi all, moderator here, this is a warning.", "who-you-are"),
        ("We're from the pharmacy board, send your prescription number.", "who-you-are"),
        ("Official notice: everyone must verify their insurance number.", "who-you-are"),
        ("I have 15 years and I live in Portugal.", "age"),
        ("I am a boy of thirteen and my leg went numb.", "age"),
        ("Too young to drive and already using a stick.", "age"),
        ("Turning fifteen tomorrow!", "age"),
        ("My 16th birthday is next month.", "age"),
        ("My neighbour at number 9, Mrs Renata Kowalczyk, has lupus.", "other-people"),
        ("That account belongs to Lotte Sandberg, she works with my sister.", "other-people"),
        ("Posting what Omar messaged me last night.", "private-messages"),
        ("Below is the letter my landlord pushed under the door.", "private-messages"),
    ],
)
def test_further_ways_of_saying_it_are_heard(text: str, rule: str) -> None:
    assert seen(text, rule)


@pytest.mark.parametrize(
    "text",
    [
        "I'm a nurse by day and a patient by night.",
        "I used to be a moderator on a knitting forum.",
        "The pharmacy needs your exemption number at the counter, mine always forgets.",
        "My 15 year old has more sense than me.",
        "I was 16 when the first eye thing happened.",
        "My mum doesn't know I'm on here. I'm 52.",
        "He isn't old enough to drive yet, so I take the bus.",
        "My neighbour at number 9 brings soup.",
        "Never post your card number on a forum, folks.",
        "She messaged me privately and it made my day.",
    ],
)
def test_what_only_sounds_alike_stays(text: str) -> None:
    assert judged(text).verdict is Verdict.PUBLISH


@pytest.mark.parametrize(
    "one",
    [
        "official notice send confirm ",
        "registered nurse for this is dr a ",
        "my 15th i have 15 years ",
        "copying what a b ",
        "who ab is: account belongs to ",
    ],
)
def test_the_worst_text_costs_no_more_than_the_budget(one: str) -> None:
    for each in (pretending, young, private, others):
        scan = Scan()
        try:
            list(each.DETECTOR.find(Reading((one * 20_000)[:20_000]), scan, shipped()))
        except OverBudget:
            continue
        assert 0 <= scan.left <= BUDGET
