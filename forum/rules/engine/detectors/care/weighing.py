"""Signs of danger in a text, weighed: one plain sign is enough, faint ones near each other add up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forum.rules.engine.phrases import Heard, phrases
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.spoken import Spoken

ENOUGH = 0.99
_NEAR = 3  # sentences that are read together
# What speaks against these counts from the sentence beside it, too: "I can't do this. Knitting, I mean."
_LIGHTER = frozenset({"die", "wanting", "weary", "meta", "farewell", "until", "burden", "prepare"})


@dataclass(frozen=True, slots=True)
class Signs:
    """What was heard, how much it weighs, and where in the reading."""

    start: int
    end: int
    weight: float
    kinds: frozenset[str]


def weighed(reading: Reading, scan: Scan) -> Signs | None:
    """The first place in a text where the signs are enough to care."""
    sentences = reading.spoken
    listing = phrases("care")
    heard = listing.heard_in_text(reading, scan)
    told = {place for place, signs in enumerate(heard) if signs}
    for place in sorted({each + step for each in told for step in (-1, 1)} - told):
        if 0 <= place < len(heard) and not sentences[place].quoted:
            heard[place] = listing.against(sentences[place], scan)
    left = [_left(heard, place) if signs else {} for place, signs in enumerate(heard)]
    begins = [place for place, signs in enumerate(left) if signs]
    return next((found for place in begins if (found := _from(place, left, sentences))), None)


def _from(place: int, left: Sequence[Mapping[str, float]], sentences: Sequence[Spoken]) -> Signs | None:
    """The signs from this sentence on, if they are enough."""
    near = left[place : place + _NEAR]
    together = _together(near)
    weight = sum(together.values())
    if weight < ENOUGH:
        return None
    last = place + max(index for index, signs in enumerate(near) if signs)
    return Signs(sentences[place].start, sentences[last].end, weight, frozenset(together))


def _left(heard: Sequence[Sequence[Heard]], place: int) -> Mapping[str, float]:
    """What is left of the signs in one sentence after what speaks against them."""
    weights: dict[str, float] = {}
    for sign in heard[place]:
        weights[sign.kind] = max(weights.get(sign.kind, 0.0), sign.weight)
    around = [sign for signs in heard[max(0, place - 1) : place + 2] for sign in signs]
    against = [sign for sign in heard[place] if sign.weight < 0]
    against += [sign for sign in around if sign.weight < 0 and sign.kind in _LIGHTER]
    for kind in weights:
        weights[kind] += min((sign.weight for sign in against if sign.kind == kind), default=0.0)
    return {kind: weight for kind, weight in weights.items() if weight > 0}


def _together(near: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    result: dict[str, float] = {}
    for signs in near:
        for kind, weight in signs.items():
            result[kind] = max(result.get(kind, 0.0), weight)
    return result
