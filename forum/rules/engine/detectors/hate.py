"""Words against people for what they are: words that are only meant to hurt, and groups spoken against.

What somebody reports, says of themselves, or says against such words, is not meant.
"""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import EVERYWHERE, Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.listening import passages
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

WHY = "This speaks against people for who they are, so a person reads it before others do."
_NEAR = 2  # "They come here for the beds. Send them home."
_CONFIDENCE = 0.85


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    for each in passages("hate", reading, scan, _NEAR):
        yield Sight("hate", each.start, each.end, WHY, _CONFIDENCE)


DETECTOR = Detector(rules=("hate",), find=_find, places=EVERYWHERE)
