"""Who is behind a name here, and full names beside an illness."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import IN_PROSE, Detector
from forum.rules.engine.detectors.others.words import (
    BEHIND,
    CAPITALS,
    FELLA,
    GROUP,
    HEALTH,
    HINT,
    IS,
    KIN_WORD,
    PLAY,
    POSTS,
    REAL,
    SOUGHT,
    WHO_IS,
)
from forum.rules.engine.finding import Sight
from forum.rules.engine.index import Index, words_as_typed
from forum.rules.engine.names import Word, could_be, doubtful, full_name, is_first, words_from
from forum.rules.engine.needs import needs
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.within import CLOSELY
from forum.rules.lexicon import words

Told = tuple[tuple[Word, ...], str]  # a name, and why it should not stand there
RULE = "other-people"
WHY_BEHIND = "This tells who somebody behind a name here is; that is theirs to tell."
WHY_KNOWN = "Somebody could be recognised by this: a full name beside something personal."
_NEAR = 90
_PLENTY = 40  # names after which a text is not looked at further
_TELLING = (SOUGHT, REAL, POSTS, KIN_WORD)
_INDEX = Index(needs(each.pattern) for each in _TELLING)


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """Every full name of somebody else that tells too much of them."""
    seen: set[int] = set()
    places = _with_names(reading, scan)
    told = dict(_INDEX.near(words_as_typed(reading), frozenset(places))) if places else {}
    for place in places:
        start, end = reading.sentences[place].start, reading.sentences[place].end
        telling = [_TELLING[each] for each in told.get(place, ())]
        for name, why in (
            *_outed(reading, start, end, telling, scan),
            *(_told_of(reading, start, end, scan) if KIN_WORD in telling else ()),
        ):
            if name[0].start not in seen:
                seen.add(name[0].start)
                yield Sight(RULE, name[0].start, name[-1].end, why, 0.85)
        if len(seen) >= _PLENTY:  # a moderator reads all of it anyway
            return


def _with_names(reading: Reading, scan: Scan) -> Sequence[int]:
    """The numbers of sentences in which there may be names: of all where these may stand in small letters."""
    if _without_capitals(reading) or {"real", "name"} <= reading.words:
        return range(len(reading.sentences))
    ends = [each.end for each in reading.sentences]
    return sorted({bisect_right(ends, found.start()) for found in scan.all(CAPITALS, reading.text)})


def _without_capitals(reading: Reading) -> bool:
    """Whether there is a first name that we know, in small letters."""
    known = (each for each in reading.words & words("first-names") if not doubtful(each))
    return any(f" {each} " in reading.text for each in known)


def _outed(
    reading: Reading, start: int, end: int, telling: Sequence[re.Pattern[str]], scan: Scan
) -> Iterator[Told]:
    """Names that are said to belong to somebody here."""
    for name in (*_behind_handles(reading, start, end, scan), *_posing(reading, start, end, scan)):
        yield name, WHY_BEHIND
    if SOUGHT in telling and scan.first(SOUGHT, reading.low, start, end):
        yield from _sought(reading, start, end)
    for told in (each for each in telling if each in (REAL, POSTS)):
        for before in scan.all(told, reading.low, start, end):
            yield from _called(reading, before.end(), start, end, scan)


def _behind_handles(reading: Reading, start: int, end: int, scan: Scan) -> Iterator[tuple[Word, ...]]:
    """ "sunny_day is really Ida Holm"."""
    for before in scan.all(IS, reading.low, start, end) if HINT.search(reading.low, start, end) else ():
        name = _name(reading, before.end())
        if name and not _famous(name):
            yield name


def _sought(reading: Reading, start: int, end: int) -> Iterator[Told]:
    """ "I looked up sunny_day: Ida Holm"."""
    yield from ((name, WHY_BEHIND) for name in _all_names(reading, start, end) if not _famous(name))


def _name(reading: Reading, place: int) -> tuple[Word, ...]:
    while place < len(reading.text) and reading.text[place] in " \"'(*":
        place += 1
    return full_name(reading, place) or _odd_name(reading, place)


def _odd_name(reading: Reading, place: int) -> tuple[Word, ...]:
    """ "Monica Trellis": a first name, and a word with a capital that is an everyday one."""
    found = words_from(reading, place, 2)
    odd = len(found) > 1 and all(word.big and not word.initial for word in found)
    return tuple(found) if odd and is_first(found[0].low) and not doubtful(found[0].low) else ()


def _called(reading: Reading, place: int, start: int, end: int, scan: Scan) -> Iterator[Told]:
    """What follows "real name is": a full name, or a first name where a member is spoken of."""
    scan.spend(CLOSELY)
    if scan.first(PLAY, reading.low, start, end):
        return
    name = _name(reading, place) or _later(reading, place, end)
    if not name and scan.first(GROUP, reading.low, start, end):
        found = words_from(reading, place, 1)
        name = tuple(found) if found and could_be(found[0]) else ()
    if name and not _famous(name):
        yield name, WHY_BEHIND


def _later(reading: Reading, place: int, end: int) -> tuple[Word, ...]:
    """A full name a few words on: "real name's ... no wait: Ida Holm"."""
    return next(iter(_all_names(reading, place, min(end, place + _NEAR))), ())


def _all_names(reading: Reading, start: int, end: int) -> list[tuple[Word, ...]]:
    names: list[tuple[Word, ...]] = []
    for found in CAPITALS.finditer(reading.text, start, end):
        if names and found.start() < names[-1][-1].end:
            continue
        name = full_name(reading, found.start())
        if name:
            names.append(name)
    return names


def _posing(reading: Reading, start: int, end: int, scan: Scan) -> Iterator[tuple[Word, ...]]:
    """ "Ida Holm is the one behind sunny_day"."""
    if "_" not in reading.low[start:end] and not scan.first(BEHIND, reading.low, start, end):
        return
    for name in _all_names(reading, start, end):
        after = reading.low[name[-1].end : name[-1].end + _NEAR]
        quoted = reading.low[name[-1].end : end]
        if not _famous(name) and (scan.first(WHO_IS, after) or scan.first(FELLA, quoted)):
            yield name


def _told_of(reading: Reading, start: int, end: int, scan: Scan) -> Iterator[Told]:
    """Somebody's full name beside an illness, an address, a shame."""
    low = reading.low
    if not HEALTH.search(low, start, min(len(low), end + _NEAR)):
        return
    for kin in scan.all(KIN_WORD, low, start, end):
        scan.spend(CLOSELY)
        name = full_name(reading, kin.end()) or _odd_name(reading, kin.end())
        if not name or _famous(name):
            continue
        rest = (low[start : name[0].start], low[name[-1].end : min(len(low), end + _NEAR)])
        if any(scan.first(HEALTH, part) for part in rest):
            yield name, WHY_KNOWN


def _famous(name: tuple[Word, ...]) -> bool:
    return " ".join(word.low for word in name) in words("famous-people")


DETECTOR = Detector(rules=(RULE,), find=find, places=IN_PROSE)
