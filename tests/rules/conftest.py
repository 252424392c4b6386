"""A program that sees one word, so that these promises don't hang on what the real one knows today."""

import re
from collections.abc import Iterator

import pytest

from forum.rules.book import Book
from forum.rules.engine import judging
from forum.rules.engine.detectors import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

WORD = "kumquat"
WHY = "This is a word that tests know."


def _find(reading: Reading, scan: Scan, _: Book) -> Iterator[Sight]:
    for found in scan.all(re.compile(WORD), reading.low):
        yield Sight("contact-details", found.start(), found.end(), WHY, 0.9, "[fruit]")


@pytest.fixture
def sees_a_word(monkeypatch: pytest.MonkeyPatch) -> str:
    """The word that is seen, and nothing else is; its rule is that of contact details."""
    monkeypatch.setattr(judging, "DETECTORS", (Detector(("contact-details",), _find),))
    return WORD
