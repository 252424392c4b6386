"""A pattern is only looked for where all its words are, and nothing is missed by that."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from forum.rules.engine.detectors.fundraising import finding as fundraising
from forum.rules.engine.detectors.medicines import finding as medicines
from forum.rules.engine.detectors.promotion import finding as promotion
from forum.rules.engine.detectors.research import finding as research
from forum.rules.engine.marking import heard
from forum.rules.engine.needs import needs
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.weighing import Cues, Hit, cue, hear

EXAMPLES = Path(__file__).parent / "examples"
EVERY = 25  # texts between two that are looked at
KINDS = (fundraising, medicines, promotion, research)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("petition", [[{"petition"}]]),
        ("lend me (?:a )?tenner", [[{"lend"}, {"tenner"}, {"me"}]]),
        ("the (?:shop|stall)s?", [[{"shop", "shops", "stall", "stalls"}, {"the"}]]),
        ("shop here|stall", [[{"shop"}, {"here"}], [{"stall"}]]),
        ("(?<![^\\W_])(?:shop here|stall)(?![^\\W_])", [[{"shop"}, {"here"}], [{"stall"}]]),
        ("help (?:me|them)", [[{"help"}, {"me"}], [{"help"}, {"them"}]]),
        (r"i have \d+ for", [[{"#"}, {"have"}, {"for"}, {"i"}]]),
        ("[£$] ?off", [[{"£"}, {"off"}]]),
        (r"M+ for your", [[{"your"}, {"M"}, {"for"}]]),
        (r"sell\w* it", [[{"it"}]]),
        (r"sell\w*", [[]]),
        (r"[^.!?]{1,20}", [[]]),
        (r"petition[^.!?]{0,20}\bsign", [[{"sign"}]]),
        (r"petition\b[^.!?]{0,20}sign", [[{"petition"}]]),
        (r"petition\b[^.!?]{0,20}\bsign", [[{"petition"}, {"sign"}]]),
        (r"(?:very |so ){0,3}good(?![a-z])\s(?:now )?sign", [[{"sign"}, {"good"}]]),
        (r"(?:pop|come) (?:in |by |on over )+to", [[{"come", "pop"}, {"by", "in", "over"}, {"to"}]]),
        ("don'?t", [[{"don't", "dont"}]]),
    ],
)
def test_each_branch_of_a_pattern_needs_its_words(pattern: str, words: list[list[set[str]]]) -> None:
    assert [[set(each) for each in branch] for branch in needs(pattern, between=True)] == words


@pytest.mark.parametrize("pattern", ["petition", "sell it", "a petition"])
def test_where_a_word_may_go_on_nothing_is_told_of_it(pattern: str) -> None:
    assert all("petition" not in words and "it" not in words for each in needs(pattern) for words in each)


def test_every_cue_about_business_needs_words() -> None:
    parts = [part for kind in KINDS for each in (*kind._CUES.all, *kind._AGAINST.all) for part in each.parts]
    assert [part.pattern.pattern for part in parts if not all(part.branches)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_missed_because_of_its_words(kind: object) -> None:
    for cues in (kind._CUES, kind._AGAINST):  # type: ignore[attr-defined] # each of these modules has them
        for text in _texts():
            reading = Reading(text)
            said = heard(reading.folded) if kind is medicines else None
            assert hear(cues, reading, Scan(10**9), said) == _everywhere(cues, reading, said)


def test_a_changed_pattern_is_heard_at_once() -> None:
    cues = Cues(cue("one", 1, "zebra(?: crossing)?"))
    assert len(hear(cues, Reading("a zebra, and again a zebra crossing"), Scan())) == 2


def _texts() -> Iterator[str]:
    for path in sorted(EXAMPLES.glob("*.jsonl")):
        lines = path.read_text("utf-8").splitlines()
        yield from (json.loads(line)["text"] for line in lines[::EVERY])


def _everywhere(cues: Cues, reading: Reading, said: str | None) -> list[Hit]:
    text = reading.folded if said is None else said
    found = [
        (hit.start(), hit.end(), each)
        for sentence in reading.sentences
        for each in cues.all
        for part in each.parts
        for hit in part.pattern.finditer(text, sentence.start, sentence.end)
    ]
    return sorted(found, key=lambda hit: hit[:2])
