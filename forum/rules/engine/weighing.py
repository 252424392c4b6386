"""Signs that say little alone and much together: weighed where they stand close to each other."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

REACH = 400  # signs within which cues belong together
_MOST = 40  # times that one cue is counted in one text


@dataclass(frozen=True, slots=True)
class Cue:
    """One of those signs. Of cues of one kind only the heaviest counts; a negative weight speaks against.

    `gate` are words of which at least one is in every text that the pattern fits; empty: it always looks.
    """

    kind: str
    weight: float
    gate: frozenset[str]
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Heard:
    """Cues that stand together: where, how heavy they are, what kinds they are of."""

    start: int
    end: int
    weight: float
    kinds: frozenset[str]


def cue(kind: str, weight: float, gate: str, *patterns: str) -> Cue:
    """A cue for any of these patterns, between words, in small letters."""
    either = "|".join(f"(?:{each})" for each in patterns)
    return Cue(kind, weight, frozenset(gate.split()), re.compile(rf"(?<![^\W_])(?:{either})(?![^\W_])"))


def hear(
    cues: Iterable[Cue], reading: Reading, scan: Scan, text: str | None = None
) -> list[tuple[int, int, Cue]]:
    """The cues in a text, in order; in `text` instead where it is another look at the same signs."""
    found, heard = [], reading.folded if text is None else text
    for each in cues:
        if not each.gate or each.gate & reading.words:
            hits = scan.all(each.pattern, heard)
            found += [(hit.start(), hit.end(), each) for hit in islice(hits, _MOST)]
    return sorted(found, key=lambda hit: hit[:2])


def heaviest(hits: Sequence[tuple[int, int, Cue]], reach: int = REACH) -> Heard | None:
    """Where cues weigh most within reach of each other."""
    best = None
    for near in _windows(hits, reach):
        heard = _together(near)
        if best is None or heard.weight > best.weight:
            best = heard
    return best


def _windows(hits: Sequence[tuple[int, int, Cue]], reach: int) -> Iterator[Sequence[tuple[int, int, Cue]]]:
    """Stretches of hits within reach, each only where it has a hit that the one before had not."""
    last = 0
    for place, (start, _, _) in enumerate(hits):
        stop = max(place, last)
        while stop < len(hits) and hits[stop][0] < start + reach:
            stop += 1
        if stop > last:
            yield hits[place:stop]
        last = stop


def _together(near: Sequence[tuple[int, int, Cue]]) -> Heard:
    weights: dict[str, float] = {}
    for _, _, each in near:
        weights[each.kind] = max(weights.get(each.kind, each.weight), each.weight, key=abs)
    told = [hit for hit in near if hit[2].weight > 0] or near
    start, end = min(hit[0] for hit in told), max(hit[1] for hit in told)
    return Heard(start, end, sum(weights.values()), frozenset(weights))
