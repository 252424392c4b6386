"""Sentences in which enough is said of what a list of phrases listens for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forum.rules.engine.phrases import Heard, phrases
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.spoken import Spoken

ENOUGH = 0.99


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the reading without the blanks around it, and the kinds of what was heard."""

    start: int
    end: int
    kinds: frozenset[str]


def passages(name: str, reading: Reading, scan: Scan, near: int = 1) -> Iterator[Passage]:
    """Where the phrases of a list come to enough, in `near` sentences together. Quotations are left out."""
    sentences = reading.spoken
    found = phrases(name).heard_in_text(reading, scan)
    weights: Sequence[dict[str, float]] = [weighed(heard) if heard else {} for heard in found]
    done = -1
    for place, here in enumerate(weights):
        if here and place > done:
            last = _last(weights[place : place + near])
            if last is not None:
                done = place + last
                kinds = frozenset(kind for each in weights[place : done + 1] for kind in each)
                yield _passage(reading, sentences[place : done + 1], kinds)


def weighed(heard: Sequence[Heard]) -> dict[str, float]:
    """The weight of each kind that is left once what speaks against it is taken off."""
    weights: dict[str, float] = {}
    for sign in heard:
        if sign.weight > 0:
            weights[sign.kind] = max(weights.get(sign.kind, 0.0), sign.weight)
    for kind in weights:
        weights[kind] += min(
            (each.weight for each in heard if each.kind == kind and each.weight < 0), default=0.0
        )
    return {kind: weight for kind, weight in weights.items() if weight > 0}


def _last(weights: Sequence[dict[str, float]]) -> int | None:
    """Which sentence completes it: kinds of one family, `group.people` and `group.against`, add up."""
    together: dict[str, float] = {}
    for place, each in enumerate(weights):
        for kind, weight in each.items():
            together[kind] = max(together.get(kind, 0.0), weight)
        families: dict[str, float] = {}
        for kind, weight in together.items():
            family = kind.partition(".")[0]
            families[family] = families.get(family, 0.0) + weight
        if max(families.values(), default=0.0) >= ENOUGH:
            return place
    return None


def _passage(reading: Reading, sentences: Sequence[Spoken], kinds: frozenset[str]) -> Passage:
    start, end = sentences[0].start, sentences[-1].end
    words = reading.low[start:end]
    families = frozenset(kind.partition(".")[0] for kind in kinds)
    return Passage(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()), families)
