"""Clinicians by name: "Dr Smith", "the physio, Tobias Crake". The name becomes an initial, "Dr S".

words     titles, roles, letters after a name, and what a name is not
titled    after a title
placed    beside a role, before or after it
again     a name that was found once and comes again alone
negative  whether something negative stands beside it
"""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.clinicians.again import again
from forum.rules.engine.detectors.clinicians.named import Named, nobody
from forum.rules.engine.detectors.clinicians.negative import Beside
from forum.rules.engine.detectors.clinicians.placed import placed
from forum.rules.engine.detectors.clinicians.titled import titled
from forum.rules.engine.detectors.clinicians.words import CAMEL, CUES
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Place, Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "naming-clinicians"
WHY = "This looks like the name of a clinician; an initial is enough."


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every name of a clinician, as far as the community wants them shortened."""
    if not (CUES & reading.words or CAMEL.search(reading.text)):
        return
    spared = nobody(book)
    found = _apart([*titled(reading, scan, spared), *placed(reading, scan, spared)])
    found += again(reading, scan, found)
    beside = Beside(reading, scan) if book.switches.clinicians == "negative" else None
    for each in sorted(found, key=lambda each: each.start):
        if beside is None or beside(each):
            yield Sight(RULE, each.start, each.end, WHY, each.confidence, each.initial)


def _apart(found: list[Named]) -> list[Named]:
    """Of those that overlap, the longer."""
    kept: list[Named] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


PLACES = frozenset({Place.COMMENT, Place.PROFILE, Place.CHOICE})
DETECTOR = Detector(rules=(RULE,), find=find, places=PLACES)
