"""A pattern is only looked for where one of its words is, and nothing is missed by that."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from forum.rules.engine.detectors.fundraising import finding as fundraising
from forum.rules.engine.detectors.medicines import finding as medicines
from forum.rules.engine.detectors.promotion import finding as promotion
from forum.rules.engine.detectors.research import finding as research
from forum.rules.engine.gates import gates
from forum.rules.engine.marking import heard
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.weighing import Cues, Hit, cue, hear

EXAMPLES = Path(__file__).parent / "examples"
EVERY = 25  # texts between two that are looked at
KINDS = (fundraising, medicines, promotion, research)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("petition", [{"petition"}]),
        ("lend me (?:a )?tenner", [{"lend"}, {"tenner"}]),
        ("the (?:shop|stall)s?", [{"shop", "shops", "stall", "stalls"}, {"the"}]),
        ("you and me", [{"me"}]),
        (r"i have \d+ for", [{"#"}]),
        ("[£$] ?off", [{"£"}]),
        (r"M+ for your", [{"M"}, {"your"}]),
        (r"sell\w* it", [{"it", "sell"}]),
        (r"sell\w*", []),
        (r"[^.!?]{1,20}", []),
        (r"petition[^.!?]{0,20}\bsign", [{"petition", "sign"}]),
        (r"petition\b[^.!?]{0,20}sign", [{"petition"}]),
        (r"petition\b[^.!?]{0,20}\bsign", [{"petition"}, {"sign"}]),
        (r"(?<![a-z])petition(?![a-z])\s(?:now )?sign", [{"petition"}, {"sign"}]),
        ("don'?t", [{"don't", "dont"}]),
    ],
)
def test_the_gates_of_a_pattern_are_its_telling_words(pattern: str, words: list[set[str]]) -> None:
    assert [set(each) for each in gates(pattern)] == words


def test_every_cue_about_business_has_a_gate() -> None:
    parts = [part for kind in KINDS for each in (*kind._CUES.all, *kind._AGAINST.all) for part in each.parts]
    assert [part.pattern.pattern for part in parts if not part.gates] == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_missed_because_of_a_gate(kind: object) -> None:
    for cues in (kind._CUES, kind._AGAINST):  # type: ignore[attr-defined] # each of these modules has them
        for text in _texts():
            reading = Reading(text)
            said = heard(reading.folded) if kind is medicines else None
            assert hear(cues, reading, Scan(10**9), said) == _without_gates(cues, reading, said)


def test_a_changed_pattern_is_heard_at_once() -> None:
    cues = Cues(cue("one", 1, "zebra(?: crossing)?"))
    assert len(hear(cues, Reading("a zebra, and again a zebra crossing"), Scan())) == 2


def _texts() -> Iterator[str]:
    for path in sorted(EXAMPLES.glob("*.jsonl")):
        lines = path.read_text("utf-8").splitlines()
        yield from (json.loads(line)["text"] for line in lines[::EVERY])


def _without_gates(cues: Cues, reading: Reading, said: str | None) -> list[Hit]:
    text = reading.folded if said is None else said
    found = [
        (hit.start(), hit.end(), each)
        for sentence in reading.sentences
        for each in cues.all
        for part in each.parts
        for hit in part.pattern.finditer(text, sentence.start, sentence.end)
    ]
    return sorted(found, key=lambda hit: hit[:2])
