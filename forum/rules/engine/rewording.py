"""Sentences that are asked to be said differently, with words that their author could accept instead."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from forum.rules.engine.finding import Sight

Wordings = Mapping[str, tuple[str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Told:
    """A stretch of a reading that goes against a rule, and what kind of thing it says."""

    rule: str
    start: int
    end: int
    kind: str
    confidence: float


def sights(text: str, told: Iterable[Told], wordings: Wordings) -> Iterator[Sight]:
    """Neighbours as one, each with why it was seen and a sentence in its author's voice."""
    said: dict[str, int] = {}
    for each in _together(text, told):
        why, instead = wordings[each.kind]
        times = said.get(each.kind, 0)
        said[each.kind] = times + 1
        yield Sight(each.rule, each.start, each.end, why, each.confidence, instead[times % len(instead)])


def _together(text: str, told: Iterable[Told]) -> Iterator[Told]:
    """Sentences that follow each other are one stretch, without the blanks around it."""
    last: Told | None = None
    for each in told:
        if last and last.rule == each.rule and not text[last.end : each.start].strip():
            last = replace(last, end=each.end, confidence=max(last.confidence, each.confidence))
            continue
        if last:
            yield _trimmed(text, last)
        last = each
    if last:
        yield _trimmed(text, last)


def _trimmed(text: str, told: Told) -> Told:
    said = text[told.start : told.end]
    start = told.start + len(said) - len(said.lstrip())
    return replace(told, start=start, end=told.end - len(said) + len(said.rstrip()))
