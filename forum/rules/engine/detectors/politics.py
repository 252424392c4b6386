"""Remarks on parties and politicians. Rules, budgets and benefits are not meant: they are part of our lives.

Where politics is not wanted at all, calls to vote and names of parties are enough.
"""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.listening import passages
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

WHY = "This is a remark on parties or politicians, and such threads leave people angrier."
INSTEAD = "What matters to me is what it means for us here."
_CONFIDENCE = 0.85


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    lists = ("politics", "parties") if book.switches.politics == "ban" else ("politics",)
    for name in lists:
        for each in passages(name, reading, scan):
            yield Sight("politics", each.start, each.end, WHY, _CONFIDENCE, INSTEAD)


DETECTOR = Detector(rules=("politics",), find=_find)
