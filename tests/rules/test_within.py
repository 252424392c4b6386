"""Patterns are only looked for near the words that they need, and nothing is missed by that."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forum.rules.engine.alternatives import alternatives
from forum.rules.engine.concordance import words_of_text
from forum.rules.engine.detectors import copied, machine, pictures, pretending, private, young
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.within import Looks, found_within

EXAMPLES = Path(__file__).parent / "examples"
_TYPED = "".join(chr(code) for code in range(32, 127))
_AROUND = (("", ""), ("well, ", " and so on"), ("said'", "'s"), ("(", ")"), ("x. ", ". x"), ("_", "_"))
EVERY = 25  # texts between two that are looked at
LOOKS = {
    "copied": copied._LOOKS,
    "machine": machine._LOOKS,
    "pictures": pictures._ASIDE,
    "pretending": pretending._LOOKS,
    "private": private._LOOKS,
    "stages": young._AT_A_STAGE,
    "born": young._BY_YEAR,
    "parents": young._BY_PARENTS,
    "too young": young._BY_AGE,
}


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("one", ["one"]),
        ("one|two", ["one", "two"]),
        ("(?:one|two)|three", ["(?:one|two)", "three"]),
        (r"[|]|\||[^]|]|[]|]", ["[|]", r"\|", "[^]|]", "[]|]"]),
        (r"[\]|(]|x\(|y", [r"[\]|(]", r"x\(", "y"]),
        ("", [""]),
    ],
)
def test_the_alternatives_of_a_pattern_stand_between_bars(pattern: str, parts: list[str]) -> None:
    assert alternatives(pattern) == parts


@pytest.mark.parametrize(
    ("text", "word"),
    [("said'i'm", "i'm"), ("'don't'", "don't"), ("20quid", "quid"), ("a_b", "b"), ("'tis", "tis")],
)
def test_a_word_is_one_whatever_it_is_glued_to(text: str, word: str) -> None:
    assert word in words_of_text(text)


@pytest.mark.parametrize("name", LOOKS)
def test_nothing_is_missed_because_of_the_words_it_needs(name: str) -> None:
    for text in _texts():
        reading = Reading(text)
        found = {(each.re, *each.span()) for _, each in found_within(reading, Scan(10**9), LOOKS[name])}
        assert found == _everywhere(LOOKS[name], reading)


@pytest.mark.parametrize("name", LOOKS)
@settings(max_examples=150, suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.data())
def test_nothing_is_missed_in_what_a_pattern_itself_makes(name: str, data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(LOOKS[name].patterns))
    said = data.draw(st.from_regex(pattern, alphabet=_TYPED))
    before, after = data.draw(st.sampled_from(_AROUND))
    reading = Reading(f"{before}{said}{after}")
    found = {(each.re, *each.span()) for _, each in found_within(reading, Scan(10**9), LOOKS[name])}
    assert found == _everywhere(LOOKS[name], reading)


def test_words_that_have_to_be_near_are_needed_as_well() -> None:
    looks = Looks(re.compile("zebra(?: crossing)?|gnu"), near=frozenset({"zoo"}))
    assert [*found_within(Reading("a zebra and a gnu"), Scan(), looks)] == []
    assert len([*found_within(Reading("a zebra and a gnu in a zoo"), Scan(), looks)]) == 2


def _texts() -> Iterator[str]:
    for path in sorted(EXAMPLES.glob("*.jsonl")):
        lines = path.read_text("utf-8").splitlines()
        yield from (json.loads(line)["text"] for line in lines[::EVERY])


def _everywhere(looks: Looks, reading: Reading) -> set[tuple[re.Pattern[str], int, int]]:
    text = reading.folded
    return {(each, *found.span()) for each in looks.patterns for found in each.finditer(text)}
