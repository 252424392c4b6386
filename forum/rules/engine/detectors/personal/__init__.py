"""What strangers could reach or recognise somebody by: contact details, numbers of offices, days of birth."""

import re
from collections.abc import Iterable, Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import EVERYWHERE, Detector
from forum.rules.engine.detectors.personal import (
    accounts,
    addresses,
    births,
    emails,
    identity,
    links,
    phones,
    records,
)
from forum.rules.engine.finding import Sight
from forum.rules.engine.numerals import Run, runs
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

_FEWEST = 5
_DIGIT = re.compile(r"\d")


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """All of it in one go: whether digits are a number to ring or an insurance number is one question.

    Addresses and digits have budgets of their own, so that a long text full of numbers is still read.
    """
    found = [
        *emails.find(reading, scan, book),
        *links.find(reading, scan, book),
        *accounts.find(reading, scan),
        *addresses.find(reading, Scan()),
    ]
    if _DIGIT.search(reading.low) or births.might_be(reading):
        found += [*births.find(reading, scan), *records.find(reading, scan)]
    yield from found
    scan = Scan()
    for run in runs(reading, scan):
        if len(run.digits) >= _FEWEST and not _taken(run, found):
            yield from next(filter(None, (list(each) for each in _meanings(run, reading, scan, book))), [])


def _meanings(run: Run, reading: Reading, scan: Scan, book: Book) -> Iterator[Iterable[Sight]]:
    yield identity.number(run, reading, scan)
    yield phones.find(run, reading, scan, book)


def _taken(run: Run, found: list[Sight]) -> bool:
    """Whether something else has been seen in these digits."""
    return any(run.start < each.end and run.end > each.start for each in found)


DETECTOR = Detector(rules=("contact-details", "identity-numbers"), find=find, places=EVERYWHERE)
