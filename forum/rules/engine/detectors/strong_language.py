"""Strong words, in whatever disguise: spaced, stretched, with figures, stars or look-alikes for letters.

The first and the last letter stay. A word that a member has masked in that way already is left alone.
Places, people and bodies that happen to contain such a word are whole words of their own, and never meant.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from forum.rules import lexicon
from forum.rules.book import Book
from forum.rules.engine.detectors.detector import EVERYWHERE, Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

WHY = "We put stars in the strongest words. The rest stays as you wrote it."
_CONFIDENCE = 0.97
Found = tuple[int, int, str]  # where it stands, and which word it is

_WORD = re.compile(r"[^\W_]+")
_STRETCHED = re.compile(r"([a-z])(?=\1)\1\1")
_RUN = re.compile(r"([a-z])\1{2,}")
_SIGNS = r"[*@#$!%^~+|_'©®€£¥¢§&=\d-]"
_SIGN = re.compile(rf"{_SIGNS}(?<=[a-z].)")
_BEGIN = re.compile(r"(?<![^\W_])[a-z]{1,12}\Z")
_MASKED = re.compile(rf"[a-z]{{1,12}}(?:{_SIGNS}{{1,8}}[a-z]{{0,12}}){{1,4}}")
_MASK = re.compile(r"(\*{1,8})|[^a-z*]")
_OURS = re.compile(r"[a-z]\*{1,30}[a-z]")
_GLUED = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_ENDS = "*@#$%"
_A_NAME = 48  # signs; longer texts are not names, in which words stand without a space between
_SHORTEST, _LONGEST = 3, 12
# No ordinary word has these in it, but for the places that are named.
_STEMS = ("fuck", "cunt", "wanker", "shithead", "bullshit", "asshole", "arsehole", "dickhead", "motherf")
_PLACES = ("scunthorpe", "swankers")
# Words that only mean somebody when they are said like this.
_CALLING = (
    re.compile(
        r"\b(?:you|absolute|total|complete|utter|arrogant|smug|such an?|being an?|be an?|what an?|bunch of"
        r"|load of|massive|proper|those|these|fucking) (dick|prick|cock)s?\b"
        r"(?! (?:van|of|in|on|to|test|from|as|and))"
    ),
    re.compile(r"\b(dick|prick)s? of (?:an? |my |the )(?!needle|jab|lancet|pin|thorn|injection|finger)"),
)
_NAMES = ("dick", "prick", "cock")
_DOG = re.compile(
    r"\b(?:pups|puppy|puppies|litter|spayed|kennels?|breed|breeder|whelp\w*|in season|vet|labrador|collie)\b"
)
_DOGS = frozenset({"bitch", "bitches"})


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    every = book.switches.profanity == "all"
    spared = _spared(reading.low, book.allowed.words)
    taken: set[int] = set()
    for start, end, word in _all(reading, scan, every=every):
        heard = reading.low[start:end]
        if start in taken or heard in book.allowed.words or _OURS.fullmatch(heard) or _inside(start, spared):
            continue
        taken.add(start)
        yield Sight("strong-language", start, end, WHY, _CONFIDENCE, _starred(reading.text[start:end], word))


def _all(reading: Reading, scan: Scan, *, every: bool) -> Iterator[Found]:
    known = _known(every=every)
    yield from _plain(reading, scan, known)
    yield from _masked(reading, scan, every=every)
    if not every:
        yield from _called(reading, scan)
    if len(reading.text) <= _A_NAME:
        yield from _glued(reading, known)


def _called(reading: Reading, scan: Scan) -> Iterator[Found]:
    """Words that are names and animals, too: only where somebody is called that."""
    named = any(each in reading.low for each in _NAMES)
    for pattern in _CALLING if named else ():
        for found in scan.all(pattern, reading.low):
            plural = reading.low[found.end(1)] == "s" if found.end(1) < len(reading.low) else False
            end = found.end(1) + plural
            yield found.start(1), end, reading.low[found.start(1) : end]


def _plain(reading: Reading, scan: Scan, known: frozenset[str]) -> Iterator[Found]:
    """Words as they are, with figures for letters, or stretched; and words that hold one."""
    low = reading.folded
    if not (
        not known.isdisjoint(reading.words) or _STRETCHED.search(low) or any(stem in low for stem in _STEMS)
    ):
        return
    for found in scan.all(_WORD, low):
        word = _known_as(found.group(), known)
        if word and not (word in _DOGS and _DOG.search(reading.low)):
            yield found.start(), found.end(), word


def _known_as(word: str, known: frozenset[str]) -> str | None:
    if word in known:
        return word
    if _STRETCHED.search(word):
        for once in (_RUN.sub(r"\1", word), _RUN.sub(r"\1\1", word)):
            if once in known:
                return once
    held = any(stem in word for stem in _STEMS) and not any(place in word for place in _PLACES)
    return word if held else None


def _masked(reading: Reading, scan: Scan, *, every: bool) -> Iterator[Found]:
    """Words with signs in place of letters."""
    for found in _with_signs(reading.low, scan):
        length, word = _seen_through(found.group(), every=every)
        if word:
            yield found.start(), found.start() + length, word


@lru_cache(maxsize=2048)
def _seen_through(said: str, *, every: bool) -> tuple[int, str | None]:
    """How much of it is the word, and which one is meant."""
    typed = said.rstrip("!'-_~+|^")
    typed = typed if typed[-1] in _ENDS or not said.endswith("*") else said
    meant = len(typed) >= _SHORTEST and not typed.isalpha() and _is_no_code(typed)
    return len(typed), _meant(typed, every=every) if meant else None


def _with_signs(low: str, scan: Scan) -> Iterator[re.Match[str]]:
    """Words with a sign in them, found by the sign since most words have none."""
    done = 0
    for place in (sign.start() for sign in scan.all(_SIGN, low)):
        begin = _BEGIN.search(low, max(done, place - _LONGEST), place) if place >= done else None
        found = _MASKED.match(low, begin.start()) if begin else None
        if found:
            done = found.end()
            yield found


def _is_no_code(typed: str) -> bool:
    """Numbers of patients and parts have more figures than letters, or end with one."""
    return not typed[-1].isdigit() and 2 * sum(map(str.isdigit, typed)) < len(typed)


def _meant(typed: str, *, every: bool) -> str | None:
    """The word that is meant: a star is a letter or a few, other signs are one letter each."""
    first = _starting(every=every).get(typed[0])
    if not first:
        return None
    pattern = re.compile(_MASK.sub(_letters, typed))
    return next((word for word in first if pattern.fullmatch(word)), None)


def _letters(found: re.Match[str]) -> str:
    return f"[a-z]{{1,{len(found[1]) + 2}}}" if found[1] else "[a-z]"


def _glued(reading: Reading, known: frozenset[str]) -> Iterator[Found]:
    """Names run words together: "ShitHappens"."""
    for found in _GLUED.finditer(reading.text):
        start, end = found.span()
        alone = not (reading.text[:start][-1:].isalnum() or reading.text[end : end + 1].isalnum())
        if not alone and found.group().lower() in known:
            yield start, end, found.group().lower()


def _starred(typed: str, word: str) -> str:
    last = typed[-1] if typed[-1].isalpha() else word[-1]
    return f"{typed[0]}{'*' * (len(word) - 2)}{last}"


def _spared(low: str, allowed: frozenset[str]) -> list[tuple[int, int]]:
    """Where allowed phrases stand: a word inside them is not meant."""
    result = []
    for phrase in allowed:
        if not phrase.isalpha() and phrase in low:
            result += [each.span() for each in re.finditer(re.escape(phrase), low)]
    return result


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


@cache
def _known(*, every: bool) -> frozenset[str]:
    strong = lexicon.words("swearing")
    return strong | lexicon.words("swearing-mild") if every else strong


@cache
def _starting(*, every: bool) -> dict[str, tuple[str, ...]]:
    """The words by their first letters, the shortest first."""
    result: dict[str, tuple[str, ...]] = {}
    for word in sorted(_known(every=every), key=lambda each: (len(each), each)):
        result[word[0]] = (*result.get(word[0], ()), word)
    return result


DETECTOR = Detector(rules=("strong-language",), find=_find, places=EVERYWHERE)
