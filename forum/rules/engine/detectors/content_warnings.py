"""Blood, wounds, deaths and what one does to lose weight, described without a word of warning first.

A text that begins with a warning is left alone, unless what it warns of are details that others could copy.
"""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.listening import Passage, passages
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

WHY = "This may be hard to read for some. A word of warning in the first line lets people choose."
COPIED = "Details like these can be copied by somebody who is struggling. Please leave them out."
_WARNED = re.compile(r"\s{0,20}(?:cw|tw|content (?:note|warning)|trigger warning|warning)\b")
_COPIED = re.compile(r"self[ -]?harm|kilos|\bkg\b|stone|calorie|laxative|weight|purg|cutting")
_CONFIDENCE = 0.8
_NEAR = 2
_LONGEST = 600  # signs of the author's own words that are set behind the warning
_SUBJECTS = (
    ("weight", "eating and weight"),
    ("abuse", "violence"),
    ("loss", "losing a baby"),
    ("death", "a death"),
    ("gore", "blood and wounds"),
)


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    found = next(iter(passages("warnings", reading, scan, _NEAR)), None)
    if not found:
        return
    copied = "weight" in found.kinds or ("detail" in found.kinds and scan.first(_COPIED, reading.low))
    if copied:
        yield Sight("content-warnings", found.start, found.end, COPIED, _CONFIDENCE)
    elif not _WARNED.match(reading.low):
        yield _warned(reading, found)


def _warned(reading: Reading, found: Passage) -> Sight:
    """From the first word on, so that the warning comes before everything; the words themselves stay."""
    subject = next((said for kind, said in _SUBJECTS if kind in found.kinds), "hard to read")
    if found.end > _LONGEST:
        return Sight("content-warnings", found.start, found.end, WHY, _CONFIDENCE)
    first = len(reading.low) - len(reading.low.lstrip())
    start, end = reading.span(first, found.end)
    instead = f"Content note: {subject}. {reading.typed[start:end]}"
    return Sight("content-warnings", first, found.end, WHY, _CONFIDENCE, instead)


DETECTOR = Detector(rules=("content-warnings",), find=_find)
