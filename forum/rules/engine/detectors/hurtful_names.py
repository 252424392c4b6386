"""Names that hurt whoever reads them: an insult in a name is said to everybody, on every page."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Place, Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import parts_of_name
from forum.rules.lexicon import words

RULE = "kindness"
WHY = "This name may hurt somebody who reads it."
_NO_LETTERS = re.compile(r"[\W\d_]+")


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """The whole name, when a part of it hurts."""
    scan.spend(len(reading.text))
    known, glued = words("hurtful-names"), _NO_LETTERS.sub("", reading.folded)
    parts = {*parts_of_name(reading.text), *parts_of_name(reading.folded), *reading.words}
    if not known.isdisjoint(parts) or any(each[1:] in glued for each in known if each.startswith("*")):
        yield Sight(RULE, 0, len(reading.low), WHY, 0.9)


DETECTOR = Detector(rules=(RULE,), find=find, places=frozenset({Place.NAME}))
