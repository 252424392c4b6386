"""Signs that somebody may be in danger, and words that push them towards it.

weighing   signs in neighbouring sentences, added up
words      what the author is told: gently, whatever it is
shield     details of method and quantity beside a sign
pushing    words that push another towards harm
"""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.care import pushing, shield
from forum.rules.engine.detectors.care.weighing import weighed
from forum.rules.engine.detectors.care.words import WHY, why
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

_SURE = 0.95
_LEAST_SURE = 0.6


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Words that push come first: they are about somebody else's danger, and nobody's plea is read as one."""
    pushes = list(pushing.seen(reading, scan))
    yield from pushes
    signs = weighed(reading, scan)
    if signs and not pushes:
        confidence = min(_SURE, max(_LEAST_SURE, signs.weight / 2 + 0.35))
        yield Sight("care", signs.start, signs.end, WHY[why(signs.kinds)], confidence)
    if book.switches.shield == "on":
        for sign in pushes or filter(None, [signs]):
            yield from shield.details(reading, scan, sign.start, sign.end)


DETECTOR = Detector(rules=("safety", "care"), find=_find)
