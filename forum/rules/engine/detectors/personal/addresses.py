"""Postal addresses of several countries: a number, a name and a word for a street, or words that say home."""

import re
from collections.abc import Iterator

from forum.rules.engine.detectors.personal import bare, hints, home, shapes, streets
from forum.rules.engine.finding import Sight
from forum.rules.engine.near import Stretch, all_in, stretches
from forum.rules.engine.numerals import NUMBER_WORDS
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.lexicon import words

RULE = "contact-details"
WHY = "This looks like somebody's address."
INSTEAD = "[address removed]"
_REACH, _COST, _DEAR, _NEAR_NUMBERS = 110, 150, 2500, 3


def find(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The addresses in a text."""
    done = 0
    for start, end, sure in sorted(_places(reading, scan), key=lambda each: (each[0], -each[1])):
        if start >= done:
            done = end
            yield Sight(RULE, start, end, WHY, sure, INSTEAD)


def _places(reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    digits = [each.span() for each in scan.all(shapes.DIGITS, reading.text)]
    if shapes.STREET_WORDS & reading.words:
        yield from _numbered(digits, reading, scan)
    said = words("streets") & reading.words
    if said:
        yield from _told(said, reading, scan)
    if digits:
        yield from _near_numbers(digits, reading, scan)


def _near_numbers(digits: list[Stretch], reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    near = stretches(digits, hints.BEFORE, _REACH, len(reading.text))
    flats = [pattern for needs, pattern in shapes.GATED if all(need & reading.words for need in needs)]
    for pattern in (*flats, *streets.patterns(reading)):
        for found in all_in(pattern, reading.text, near, scan, _NEAR_NUMBERS):
            if _is_home(found, reading):
                yield *found.span(), 0.9
    yield from _codes(digits, reading, scan)
    yield from bare.find(digits, reading, scan)
    if shapes.BOXES & reading.words:
        yield from _boxes(reading, scan, near)


def _numbered(digits: list[Stretch], reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    """A number before a name in capitals and a word for a street; in small letters after words for home."""
    text = reading.text
    for start, _ in digits:
        if start and text[start - 1] in shapes.NO_NUMBER_AFTER:
            continue
        if shapes.BEFORE_NAME.match(text, start):
            yield from _street_at(start, reading, scan)


def _street_at(start: int, reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    scan.spend(_COST)
    found = shapes.STREET.match(reading.text, start)
    scan.spend(_DEAR if found else 0)
    if found and _is_street(found, reading):
        flat = shapes.FLAT_BEFORE.search(reading.text, max(0, start - _REACH // 2), start)
        yield flat.start() if flat else start, found.end(), 0.92
        return
    small = shapes.SMALL.match(reading.low, start)
    code = shapes.SMALL_CODE.match(reading.low, small.end()) if small else None
    if small and (code or _is_told(start, reading)):
        yield start, code.end() if code else small.end(), 0.85


def _told(said: frozenset[str], reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    """Numbers in words, and houses with a name, before a word for a street."""
    worded = bool(NUMBER_WORDS & reading.words)
    for street in scan.all(re.compile("|".join(map(re.escape, sorted(said)))), reading.low):
        scan.spend(_COST)
        start = max(0, street.start() - _REACH // 2)
        small = shapes.SMALL_SAID.search(reading.low, start, street.end()) if worded else None
        if small and _is_told(small.start(), reading):
            yield *small.span(), 0.85
        if "," in reading.low[start : street.start()]:
            yield from _named(start, street.end(), reading)


def _is_told(start: int, reading: Reading) -> bool:
    before = hints.before(reading, start)
    return bool(home.CUE.search(before)) and (
        not home.PUBLIC.search(before) or bool(home.OURSELVES.search(before))
    )


def _named(start: int, end: int, reading: Reading) -> Iterator[tuple[int, int, float]]:
    """A house with a name, beside words for home."""
    found = shapes.HOUSE.search(reading.text, start, end + _REACH)
    if found and _is_lived_in(found, hints.before(reading, found.start()), reading.low):
        yield *found.span(), 0.85


def _is_lived_in(found: re.Match[str], before: str, low: str) -> bool:
    if home.HOME_AFTER.match(low, found.end()):
        return True
    if home.THEIRS_AFTER.match(low, found.end()):
        return False
    ours = home.OURSELVES.search(before) or home.SENT.search(before)
    public = home.PUBLIC.search(before) and not ours
    return not public and bool(home.AT_HOME.search(before))


def _codes(digits: list[Stretch], reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    """What ends in a postcode, points on a map."""
    for start, _ in digits:
        capitals = shapes.CAPITALS.search(reading.text, max(0, start - 2), start)
        scan.spend(_COST if capitals else 0)
        code = shapes.POSTCODE.match(reading.text, capitals.start()) if capitals else None
        if code:
            scan.spend(_DEAR)
            yield from _coded(code, reading)
    if "///" in reading.low or shapes.FINE.search(reading.low):
        yield from ((*found.span(), 0.85) for found in scan.all(shapes.POINT, reading.low))


def _coded(code: re.Match[str], reading: Reading) -> Iterator[tuple[int, int, float]]:
    """A postcode with what stands before it, or alone beside words for home."""
    whole = shapes.CODED.search(reading.text, max(0, code.start() - _REACH), code.end())
    if whole:
        yield *whole.span(), 0.9
        return
    before = hints.before(reading, code.start())
    if home.CODE_HOME.search(before) and not home.HOUSES.search(before):
        yield *code.span(), 0.85


def _boxes(reading: Reading, scan: Scan, near: list[Stretch]) -> Iterator[tuple[int, int, float]]:
    for found in all_in(shapes.BOX, reading.text, near, scan):
        tail = shapes.BOX_TAIL.match(reading.text, found.end())
        if not home.PUBLIC.search(hints.before(reading, found.start())):
            yield found.start(), tail.end() if tail else found.end(), 0.9


def _is_street(found: re.Match[str], reading: Reading) -> bool:
    before = hints.before(reading, found.start())
    own = bool(home.HOME.search(before))
    name = set(found["name"].lower().replace(".", "").split())
    if home.PUBLIC_NEXT.match(reading.low, found.end()) or (name & home.FAMOUS and not own):
        return False
    public = home.PUBLIC.search(before) or home.PUBLIC_ADDRESS.match(reading.low, found.end())
    if public and not (home.OURSELVES.search(before) or home.SENT.search(before)):
        return False
    own = own or bool(home.HOME_AFTER.match(reading.low, found.end()))
    return bool(found["sure"] or found["more"] or found["tail"] or own)


def _is_home(found: re.Match[str], reading: Reading) -> bool:
    before = hints.before(reading, found.start())
    if home.PUBLIC.search(before):
        return False
    groups = found.groupdict()
    return bool(groups.get("sure") or groups.get("tail") or home.HOME.search(before))
