"""How right the engine is on labelled examples: precision and recall for each label, and the time it took."""

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from forum.rules.book import Book
from forum.rules.engine import Judgement, Place, Standing, judge, ready

# What labelled examples call a rule, and the rules of the book that mean it. A dose for others is advice too.
MEANT: Mapping[str, frozenset[str]] = {
    "pii_contact": frozenset({"contact-details"}),
    "pii_id": frozenset({"identity-numbers"}),
    "pii_third_party": frozenset({"other-people"}),
    "named_clinician": frozenset({"naming-clinicians"}),
    "medical_advice": frozenset({"medical-advice", "doses"}),
    "dosage": frozenset({"doses", "medical-advice"}),
    "diagnosis": frozenset({"diagnosis"}),
    "misinformation": frozenset({"own-experience"}),
    "promotion": frozenset({"promotion"}),
    "links": frozenset({"links"}),
    "med_trade": frozenset({"medicines"}),
    "solicitation": frozenset({"fundraising"}),
    "research_recruitment": frozenset({"research"}),
    "profanity": frozenset({"strong-language"}),
    "disrespect": frozenset({"kindness"}),
    "hate": frozenset({"hate"}),
    "crisis": frozenset({"care", "safety"}),
    "adverse_event": frozenset({"side-effects"}),
    "copyright": frozenset({"own-words"}),
    "image": frozenset({"pictures"}),
    "content_warning": frozenset({"content-warnings"}),
    "underage": frozenset({"age"}),
    "politics": frozenset({"politics"}),
    "impersonation": frozenset({"who-you-are"}),
    "ai_content": frozenset({"machine-text"}),
    "meetup": frozenset({"meeting-up"}),
    "private_message": frozenset({"private-messages"}),
}
NONE = "none"
_HIT = "hit"
_SOMEBODY = Standing(published=20)


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled text: what it is judged for, and whether that should be found in it."""

    label: str
    text: str
    hit: bool


@dataclass(slots=True)
class Tally:
    """Right and wrong, counted for one label."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    tn: int = 0

    @property
    def precision(self) -> float:
        """Of what was found, the share that is right; 1 where nothing was found."""
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else 1.0

    @property
    def recall(self) -> float:
        """Of what should be found, the share that was; 1 where there was nothing."""
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 1.0

    def count(self, *, expected: bool, found: bool) -> None:
        """One more example."""
        name = ("t" if expected == found else "f") + ("p" if found else "n")
        setattr(self, name, getattr(self, name) + 1)


@dataclass(slots=True)
class Score:
    """All of it: a tally for each label, what was wrong, how long each text took in CPU milliseconds."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    wrong: list[tuple[Example, Judgement]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def percentile(self, share: float) -> float:
        """The time within which this share of the texts was judged."""
        ordered = sorted(self.times)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0

    def as_data(self) -> dict[str, Any]:
        """As plain data, for machines."""
        rules = {
            label: {
                **{name: getattr(tally, name) for name in ("tp", "fp", "fn", "tn")},
                "precision": round(tally.precision, 4),
                "recall": round(tally.recall, 4),
            }
            for label, tally in sorted(self.tallies.items())
        }
        p50, p99 = self.percentile(0.5), self.percentile(0.99)
        return {"rules": rules, "p50_ms": round(p50, 3), "p99_ms": round(p99, 3)}


def read(lines: Iterable[str]) -> list[Example]:
    """Examples, one JSON object a line with `rule`, `text` and `expect`. Raises ValueError with the line."""
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            found.append(_example(number, line))
    return found


def _example(number: int, line: str) -> Example:
    try:
        data = json.loads(line)
        label, text, expect = data["rule"], data["text"], data["expect"]
    except (ValueError, KeyError, TypeError) as problem:
        raise ValueError(f"Line {number} is no example: it needs rule, text and expect.") from problem
    if label != NONE and label not in MEANT:
        raise ValueError(f"Line {number} is about {label!r}, which is no rule here.")
    return Example(label, str(text), expect == _HIT)


def score(examples: Sequence[Example], book: Book) -> Score:
    """Judge each for its own rule, and those of no rule for all."""
    result = Score({label: Tally() for label in sorted({each.label for each in examples})})
    ready(book)  # the lists of words are read by then, which would count as time else
    for example in examples:
        start = time.process_time()
        judgement = judge(example.text, _SOMEBODY, Place.COMMENT, book)
        result.times.append((time.process_time() - start) * 1000)
        seen = {finding.rule for finding in judgement.findings}
        if example.label == NONE:
            _count_nothing(result, seen)
        else:
            found = bool(seen & MEANT[example.label])
            result.tallies[example.label].count(expected=example.hit, found=found)
        if _is_wrong(example, seen):
            result.wrong.append((example, judgement))
    return result


def _count_nothing(result: Score, seen: set[str]) -> None:
    """A text of no rule counts against every label whose rule sees something in it."""
    for label, tally in result.tallies.items():
        tally.count(expected=False, found=bool(seen) if label == NONE else bool(seen & MEANT[label]))


def _is_wrong(example: Example, seen: set[str]) -> bool:
    if example.label == NONE:
        return bool(seen)
    return bool(seen & MEANT[example.label]) != example.hit
