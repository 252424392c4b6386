"""How right the rules are stays as right as it was: floors under what is measured (docs/rules.md)."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from forum.rules.book import shipped
from forum.rules.effects import Effect
from forum.rules.engine import Place, Standing, judge
from forum.rules.scoring import Score, read, score
from forum.transfer.demo.source import comments, stories
from tests.rules import worst

EXAMPLES = Path(__file__).parent / "examples"
FLOORS = {  # precision, recall; on examples that the rules were made with
    "pii_contact": (0.97, 0.97),
    "pii_id": (0.97, 0.97),
    "named_clinician": (0.95, 0.95),
    "dosage": (0.93, 0.85),
    "promotion": (0.93, 0.90),
    "med_trade": (0.93, 0.85),
    "crisis": (0.85, 0.95),
    "medical_advice": (0.93, 0.85),
    "diagnosis": (0.93, 0.85),
    "disrespect": (0.90, 0.90),
    "hate": (0.93, 0.95),
}
HELD_BACK = {  # the same on examples that nothing was made with
    "pii_contact": (0.97, 0.90),
    "pii_id": (0.97, 0.97),
    "named_clinician": (0.93, 0.85),
    "dosage": (0.93, 0.85),
    "promotion": (0.93, 0.85),
    "med_trade": (0.93, 0.85),
    "crisis": (0.80, 0.95),
    "medical_advice": (0.90, 0.65),
    "diagnosis": (0.85, 0.65),
    "disrespect": (0.90, 0.65),
    "hate": (0.90, 0.65),
}
# Ordinary comments with a finding that nobody wants, in a thousand: of the demo; of those written to be hard
# for the rules, full of feeling and dark words; of those that nothing was made with.
OF_THE_DEMO, OF_THE_HARD, OF_THE_HELD_BACK = 5, 30, 30
EVERY = 3  # of the hard ones, texts between two that are looked at


def _score(*names: str) -> Score:
    files = [EXAMPLES / f"{name}.jsonl" for name in names]
    return score([each for file in files for each in read(file.read_text("utf-8").split("\n"))], shipped())


@pytest.fixture(scope="module")
def found() -> Score:
    return _score("labelled-3", "labelled-4", "labelled-5", "labelled-9")


@pytest.fixture(scope="module")
def held_back() -> Score:
    return _score("held-back")


@pytest.mark.parametrize("label", FLOORS)
def test_a_rule_is_not_less_right_than_it_was(found: Score, label: str) -> None:
    tally = found.tallies[label]
    assert (tally.precision, tally.recall) >= (FLOORS[label][0], 0)
    assert tally.recall >= FLOORS[label][1]


@pytest.mark.parametrize("label", HELD_BACK)
def test_a_rule_is_right_where_it_has_learned_nothing(held_back: Score, label: str) -> None:
    tally = held_back.tallies[label]
    assert tally.precision >= HELD_BACK[label][0]
    assert tally.recall >= HELD_BACK[label][1]


def test_what_breaks_no_rule_is_left_alone(held_back: Score) -> None:
    assert held_back.tallies["none"].fp == 0


def test_ordinary_comments_of_the_demo_are_left_alone() -> None:
    said = (each for story in stories() for each in comments(story.slug))
    texts = [each["text"] for each in said if not each.keys() & {"held", "judged", "removed"}]
    assert len(texts) > 300
    assert _in_a_thousand(texts) <= OF_THE_DEMO


@pytest.mark.parametrize(
    ("name", "most"), [("ordinary", OF_THE_HARD), ("held-back-ordinary", OF_THE_HELD_BACK)]
)
def test_ordinary_comments_are_left_alone(name: str, most: int) -> None:
    lines = (EXAMPLES / f"{name}.jsonl").read_text("utf-8").split("\n")
    texts = [json.loads(line)["text"] for line in lines if line]
    assert _in_a_thousand(texts[::EVERY] if name == "ordinary" else texts) <= most


def _in_a_thousand(texts: Sequence[str]) -> float:
    return 1000 * sum(map(_alarm, texts)) / len(texts)


def _alarm(text: str) -> bool:
    found = judge(text, Standing(published=20), Place.COMMENT, shipped()).findings
    return any(each.effect is not Effect.NOTE for each in found)


@pytest.mark.parametrize("length", [500, 20_000])
def test_no_text_however_it_is_made_breaks_the_engine(length: int) -> None:
    for name, text in worst.texts(length):
        judgement = judge(text, Standing(), Place.COMMENT, shipped())
        spans = [(each.start, each.end) for each in judgement.findings]
        assert all(0 <= start <= end <= len(text) for start, end in spans), name
        assert "".join(piece.before for piece in judgement.pieces) == text, name
        assert judge(text, Standing(), Place.COMMENT, shipped()) == judgement, name
