"""Cues from a list of phrases, weighed together with those that are patterns."""

from collections.abc import Iterable
from functools import cache

from forum.rules.engine.phrases import Heard, phrases
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.spoken import Spoken
from forum.rules.engine.weighing import Cue, Hit

_PLENTY = 250  # cues after which nobody needs more


def listed(name: str, reading: Reading, scan: Scan) -> list[Hit]:
    """The cues of a list, each as long as its sentence. What is quoted is left out."""
    heard = phrases(name).heard_in_text(reading, scan)
    return [hit for each, signs in zip(reading.spoken, heard, strict=True) for hit in _hits(each, signs)]


def listed_in(name: str, said: Iterable[Spoken], scan: Scan) -> list[Hit]:
    """The same in sentences that were written anew."""
    found: list[Hit] = []
    for each in said:
        found += [] if each.quoted else _hits(each, phrases(name).heard(each, scan))
        if len(found) > _PLENTY:
            break
    return found


def _hits(said: Spoken, heard: Iterable[Heard]) -> list[Hit]:
    return [(said.start, said.end, _cue(sign.kind, sign.weight)) for sign in heard]


@cache
def _cue(kind: str, weight: float) -> Cue:
    return Cue(kind, weight)
