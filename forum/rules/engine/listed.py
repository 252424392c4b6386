"""Cues from a list of phrases, weighed together with those that are patterns."""

from collections.abc import Iterable
from functools import cache

from forum.rules.engine.phrases import phrases
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.spoken import Spoken
from forum.rules.engine.weighing import Cue, Hit

_PLENTY = 250  # cues after which nobody needs more


def listed(name: str, reading: Reading, scan: Scan, said: Iterable[Spoken] | None = None) -> list[Hit]:
    """The cues of a list, each as long as its sentence. What is quoted is left out."""
    found: list[Hit] = []
    for each in reading.spoken if said is None else said:
        if not each.quoted:
            heard = phrases(name).heard(each, scan)
            found += [(each.start, each.end, _cue(sign.kind, sign.weight)) for sign in heard]
        if len(found) > _PLENTY:
            break
    return found


@cache
def _cue(kind: str, weight: float) -> Cue:
    return Cue(kind, weight)
