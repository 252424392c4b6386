"""Strangers invited from a public page: to a call, to a group elsewhere, to a café, to one's door."""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import EVERYWHERE, Detector
from forum.rules.engine.detectors.meeting import calls, invitations
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """All of them."""
    yield from calls.find(reading, scan)
    yield from invitations.find(reading, scan)


DETECTOR = Detector(rules=("meeting-up",), find=find, places=EVERYWHERE)
