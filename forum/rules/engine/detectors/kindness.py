"""Unkind words that are aimed at a member or at the group: insults, accusations, threats, wishes of harm.

What is not aimed at anybody here is nobody's matter: words about oneself, about a letter, a leg, a device;
what somebody else said; disagreement; teasing among friends.
"""

from collections.abc import Iterator, Sequence

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.phrases import Heard, phrases
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.spoken import Spoken

WHY = {
    "insult": "This could hurt the person it is said to.",
    "accuse": "This calls somebody's honesty or illness into question, and that hurts.",
    "wish": "This wishes somebody harm.",
    "threat": "This could be read as a threat.",
}
INSTEAD = "I see this differently."
CALMER = "I would rather leave it there."
_ENOUGH = 0.99
_CONFIDENCE = 0.85
# How friends tease: what is meant kindly is not unkind, unless it threatens.
_WARM = frozenset(
    {"haha", "xx", "xxx", "xxxx", "congratulations", "bless", "hugs", "hug", "adore", "star", "legend"}
)
_ALWAYS = frozenset({"threat", "wish"})


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    for each, heard in zip(reading.spoken, phrases("kindness").heard_in_text(reading, scan), strict=True):
        kind = _unkind(heard, each) if heard else None
        if kind:
            instead = CALMER if kind in _ALWAYS else INSTEAD
            start, end = trimmed(reading.low, each.start, each.end)
            yield Sight("kindness", start, end, WHY[kind], _CONFIDENCE, instead)


def _unkind(heard: Sequence[Heard], said: Spoken) -> str | None:
    """Of which kind it is, once what speaks against it is taken off."""
    weights: dict[str, float] = {}
    for sign in heard:
        weights[sign.kind] = max(weights.get(sign.kind, 0.0), sign.weight)
    if weights.get("insult", 0.0) and "contempt" in weights:
        weights["insult"] += weights.pop("contempt")
    for kind in weights:
        weights[kind] += min(
            (sign.weight for sign in heard if sign.kind == kind and sign.weight < 0), default=0.0
        )
    kinds = [kind for kind in WHY if weights.get(kind, 0.0) >= _ENOUGH]
    if said.words & _WARM:
        kinds = [kind for kind in kinds if kind in _ALWAYS]
    return kinds[-1] if kinds else None


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the blanks around it."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


DETECTOR = Detector(rules=("kindness",), find=_find)
