"""A last name that was found once and comes again alone: "Abernathy was late again"."""

import re
from collections.abc import Iterable

from forum.rules.engine.detectors.clinicians.named import LIKELY, Named
from forum.rules.engine.names import doubtful, everyday, is_first
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['-](?=[^\W_])){2,40}")
_LEAST = 4


def again(reading: Reading, scan: Scan, found: Iterable[Named]) -> list[Named]:
    """Every further place of a last name that is no everyday word."""
    known = {each.last: each for each in found if _own(each.last)}
    if not known:
        return []
    taken = {place for each in found for place in range(each.start, each.end)}
    more = []
    for word in scan.all(_WORD, reading.text):
        low = word.group().lower().removesuffix("'s")
        if low in known and word.start() not in taken:
            end = word.start() + len(low)
            more.append(Named(word.start(), end, low[0].upper(), low, LIKELY))
    return more


def _own(last: str) -> bool:
    return len(last) >= _LEAST and not (everyday(last) or doubtful(last) or is_first(last))
