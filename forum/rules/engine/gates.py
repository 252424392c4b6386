"""Words without which a pattern fits nowhere: worked out from the pattern itself.

A pattern is read as regular expressions are, from left to right, with every way through it kept in mind. The
first word on a way that is not an everyday one opens the first gate of the pattern; a way without one has its
rarest everyday word. What is telling on a way after that opens the second. So of each gate one word stands in
every text that the pattern fits. A pattern with a way that has no word at all has no gate, and is always
looked for.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from re import _constants as kinds  # type: ignore[attr-defined] # how the standard library names parts of patterns
from re import _parser as parser  # type: ignore[attr-defined] # how it reads them; nothing public does
from typing import Any, NamedTuple

from forum.rules import lexicon
from forum.rules.engine.spoken import fillers

MONEY, DIGIT = "£", "#"
MARKS = frozenset("MTC")
_CURRENCY = frozenset("£$€₹")
_MOST = 20_000  # ways that are kept in mind; with more a pattern has no gate
_FEW = 4  # letters of a range that are told apart
_TIMES = 3  # that a repeated part is followed; whatever comes then has been seen
_COMMON = 300  # words of the list of everyday ones that are no gate where there is another
_OFTEN, _SELDOM = 30, 200  # where digits, words that only colour, and signs of money would stand in it
_LETTERS = frozenset(
    {
        (kinds.RANGE, (97, 122)),
        (kinds.CATEGORY, kinds.CATEGORY_WORD),
        (kinds.CATEGORY, kinds.CATEGORY_NOT_WORD),
    }
)
_BLANKS = ((kinds.CATEGORY, kinds.CATEGORY_SPACE), (kinds.CATEGORY, kinds.CATEGORY_NOT_WORD))
_DIGITS = ((kinds.CATEGORY, kinds.CATEGORY_DIGIT), (kinds.RANGE, (ord("0"), ord("9"))))

Gates = tuple[frozenset[str], ...]


class Way(NamedTuple):
    """A way so far."""

    word: str | None = ""  # letters of the word that it is in the middle of; None: of one that can't be told
    passed: str | None = None  # the rarest everyday word that it passed
    opened: bool = False  # whether it passed a word of the first gate


Ways = set[Way]


class _Found:
    """The words of both gates so far."""

    def __init__(self) -> None:
        self.first: set[str] = set()
        self.second: set[str] = set()


class _Unknown(Exception):
    """A part of a pattern whose words can't be told."""


@cache
def gates(pattern: str) -> Gates:
    """The gates of a pattern, two at most; none where nothing can be told."""
    found = _Found()
    try:
        ways = _through(parser.parse(pattern), {Way()}, found)
    except _Unknown:
        return ()
    ends = _boundary(ways, found)
    if any(end.passed is None and not end.opened for end in ends):
        return ()
    found.first |= {end.passed for end in ends if end.passed and not end.opened}
    if all(end.passed and end.opened for end in ends):
        found.second |= {end.passed for end in ends if end.passed}
        return frozenset(found.first), frozenset(found.second)
    return (frozenset(found.first),)


def open_to(needed: Gates, words: frozenset[str]) -> bool:
    """Whether a pattern of these gates may fit a text of these words."""
    return not any(map(words.isdisjoint, needed))


def _through(parts: Iterable[Any], ways: Ways, found: _Found) -> Ways:
    for kind, what in parts:
        ways = _PARTS.get(kind, _unknown)(what, ways, found)
        if len(ways) > _MOST:
            raise _Unknown
    return ways


def _unknown(what: Any, ways: Ways, found: _Found) -> Ways:
    raise _Unknown


def _literal(code: int, ways: Ways, found: _Found) -> Ways:
    return _sign(chr(code), ways, found)


def _sign(sign: str, ways: Ways, found: _Found) -> Ways:
    """One sign further: a letter makes the word longer, anything else ends it."""
    if sign in MARKS:
        return _marked(sign, ways, found)
    if sign in _CURRENCY or sign.isdigit():
        return _figure(DIGIT if sign.isdigit() else MONEY, ways, found)
    if sign.isupper():
        return {way._replace(word=None) for way in ways}
    if sign.isalnum() or sign == "'":
        return {way if way.word is None else way._replace(word=way.word + sign) for way in ways}
    return _boundary(ways, found)


def _marked(mark: str, ways: Ways, found: _Found) -> Ways:
    """Past a mark of a word about health: it tells much, once."""
    if any(not way.opened for way in ways):
        found.first.add(mark)
    return {Way(None, way.passed, opened=True) for way in ways}


def _ended(way: Way, found: _Found) -> Ways:
    """A way after the end of a word: none, where the word is one of the second gate."""
    word = (way.word or "").strip("'")
    if not word:
        return {way._replace(word="")}
    if len(word) == 1 or "'" in word or word in _everyday():
        return {Way("", _rarer(way.passed, word), way.opened)}
    if way.opened:
        found.second.add(word)
        return set()
    found.first.add(word)
    return {Way("", way.passed, opened=True)}


def _one_of(signs: list[tuple[Any, Any]], ways: Ways, found: _Found) -> Ways:
    if signs[0][0] is kinds.NEGATE:
        return _anything_but(ways, found)
    return {way for sign in signs for way in _one_sign(sign, ways, found)}


def _one_sign(sign: tuple[Any, Any], ways: Ways, found: _Found) -> Ways:
    kind, what = sign
    if kind is kinds.LITERAL:
        return _sign(chr(what), ways, found)
    if sign in _DIGITS:
        return _figure(DIGIT, ways, found)
    if sign in _BLANKS:
        return _boundary(ways, found)
    if kind is kinds.RANGE and what[1] - what[0] < _FEW:
        return {way for code in range(what[0], what[1] + 1) for way in _sign(chr(code), ways, found)}
    return _any(what, ways, found)


def _figure(sign: str, ways: Ways, found: _Found) -> Ways:
    """Past a digit or a sign of money, where a word ends and another may begin."""
    return {end._replace(passed=_rarer(end.passed, sign)) for end in _boundary(ways, found)}


def _anything_but(ways: Ways, found: _Found) -> Ways:
    """Any sign of many: the word may have ended there, or go on."""
    return _any(None, ways, found) | _any(None, _boundary(ways, found), found)


def _any(what: Any, ways: Ways, found: _Found) -> Ways:
    return {way._replace(word=None) for way in ways}


def _either(what: tuple[Any, list[Any]], ways: Ways, found: _Found) -> Ways:
    return {way for branch in what[1] for way in _through(branch, ways, found)}


def _group(what: tuple[Any, ...], ways: Ways, found: _Found) -> Ways:
    return _through(what[-1], ways, found)


def _repeated(what: tuple[int, int, Any], ways: Ways, found: _Found) -> Ways:
    least, most, part = what
    after: Ways = set(ways) if least == 0 else set()
    for times in range(1, min(most, max(least, _TIMES)) + 1):
        ways = _through(part, ways, found)
        after |= ways if times >= least else set()
    return after


def _passed_by(what: Any, ways: Ways, found: _Found) -> Ways:
    return ways


def _boundary(ways: Ways, found: _Found) -> Ways:
    """Where a word ends or begins."""
    return {end for way in ways for end in _ended(way, found)}


def _at(what: Any, ways: Ways, found: _Found) -> Ways:
    return _boundary(ways, found) if what is kinds.AT_BOUNDARY else ways


def _not_beside(what: tuple[int, Any], ways: Ways, found: _Found) -> Ways:
    """Beside no letter: as good as a boundary."""
    kind, signs = what[1][0]
    beside_none = len(what[1]) == 1 and kind is kinds.IN and not _LETTERS.isdisjoint(signs)
    return _boundary(ways, found) if beside_none else ways


_PARTS: Mapping[Any, Callable[[Any, Ways, _Found], Ways]] = {
    kinds.LITERAL: _literal,
    kinds.NOT_LITERAL: _any,
    kinds.ANY: _any,
    kinds.CATEGORY: _any,
    kinds.IN: _one_of,
    kinds.BRANCH: _either,
    kinds.SUBPATTERN: _group,
    kinds.MAX_REPEAT: _repeated,
    kinds.MIN_REPEAT: _repeated,
    kinds.POSSESSIVE_REPEAT: _repeated,
    kinds.ATOMIC_GROUP: _through,
    kinds.ASSERT: _passed_by,
    kinds.ASSERT_NOT: _not_beside,
    kinds.AT: _at,
}


def _rarer(one: str | None, other: str) -> str:
    """Of two everyday words the one that is met less often."""
    return one if one and _everyday().get(one, 0) > _everyday().get(other, 0) else other


@cache
def _everyday() -> Mapping[str, int]:
    """Everyday words and signs, the higher the rarer."""
    words = {word: place for place, word in enumerate(lexicon.in_order("common")[:_COMMON])}
    return {**dict.fromkeys(fillers(), _OFTEN), **words, DIGIT: _OFTEN, MONEY: _SELDOM}
