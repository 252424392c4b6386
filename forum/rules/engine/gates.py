"""Words of which at least one stands in every text that a pattern fits: worked out from the pattern itself.

A pattern is read as regular expressions are, from left to right, with every way through it kept in mind. The
first word on a way that is not an everyday one is its gate; a way without one has its rarest everyday word; a
pattern with a way that has no word at all has no gate, and is always looked for.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from re import _constants as kinds  # type: ignore[attr-defined] # how the standard library names parts of patterns
from re import _parser as parser  # type: ignore[attr-defined] # how it reads them; nothing public does
from typing import Any

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
_DIGITS = ((kinds.CATEGORY, kinds.CATEGORY_DIGIT), (kinds.RANGE, (ord("0"), ord("9"))))

# A way so far: letters of the word that it is in the middle of (None: of one that can't be told), and the
# rarest everyday word that it passed.
Way = tuple[str | None, str | None]
Ways = set[Way]
_START: Way = ("", None)


class _Unknown(Exception):
    """A part of a pattern whose words can't be told."""


@cache
def gate(pattern: str) -> frozenset[str]:
    """The gate of a pattern; empty where it has none."""
    found: set[str] = set()
    try:
        for word, passed in _through(parser.parse(pattern), {_START}, found):
            for _, last in _ended((word, passed), found):
                if last is None:
                    return frozenset()
                found.add(last)
    except _Unknown:
        return frozenset()
    return frozenset(found)


def _through(parts: Iterable[Any], ways: Ways, found: set[str]) -> Ways:
    for kind, what in parts:
        ways = _PARTS.get(kind, _unknown)(what, ways, found)
        if len(ways) > _MOST:
            raise _Unknown
    return ways


def _unknown(what: Any, ways: Ways, found: set[str]) -> Ways:
    raise _Unknown


def _literal(code: int, ways: Ways, found: set[str]) -> Ways:
    return _sign(chr(code), ways, found)


def _sign(sign: str, ways: Ways, found: set[str]) -> Ways:
    """One sign further: a letter makes the word longer, anything else ends it."""
    if sign in MARKS:
        found.add(sign)
        return set()
    if sign in _CURRENCY or sign.isdigit():
        return _figure(DIGIT if sign.isdigit() else MONEY, ways, found)
    if sign.isupper():
        return {(None, passed) for _, passed in ways}
    if sign.isalnum() or sign == "'":
        return {(None if word is None else word + sign, passed) for word, passed in ways}
    return {ended for way in ways for ended in _ended(way, found)}


def _ended(way: Way, found: set[str]) -> Ways:
    """A way after the end of a word: none, where the word is a gate."""
    word = (way[0] or "").strip("'")
    if not word:
        return {("", way[1])}
    if len(word) > 1 and "'" not in word and word not in _everyday():
        found.add(word)
        return set()
    return {("", _rarer(way[1], word))}


def _one_of(signs: list[tuple[Any, Any]], ways: Ways, found: set[str]) -> Ways:
    if signs[0][0] is kinds.NEGATE:
        return _anything_but(ways, found)
    return {way for sign in signs for way in _one_sign(sign, ways, found)}


def _one_sign(sign: tuple[Any, Any], ways: Ways, found: set[str]) -> Ways:
    kind, what = sign
    if kind is kinds.LITERAL:
        return _sign(chr(what), ways, found)
    if sign in _DIGITS:
        return _figure(DIGIT, ways, found)
    if kind is kinds.RANGE and what[1] - what[0] < _FEW:
        return {way for code in range(what[0], what[1] + 1) for way in _sign(chr(code), ways, found)}
    return _any(what, ways, found)


def _figure(sign: str, ways: Ways, found: set[str]) -> Ways:
    """Past a digit or a sign of money, where a word ends and another may begin."""
    return {("", _rarer(passed, sign)) for way in ways for _, passed in _ended(way, found)}


def _anything_but(ways: Ways, found: set[str]) -> Ways:
    """Any sign of many: the word may end there or go on."""
    after: Ways = set()
    for word, passed in ways:
        if word:
            after |= {(None, last) for _, last in _ended((word, passed), found)}
        else:
            after.add((word, passed))
    return after


def _any(what: Any, ways: Ways, found: set[str]) -> Ways:
    return {(None, passed) for _, passed in ways}


def _either(what: tuple[Any, list[Any]], ways: Ways, found: set[str]) -> Ways:
    return {way for branch in what[1] for way in _through(branch, ways, found)}


def _group(what: tuple[Any, ...], ways: Ways, found: set[str]) -> Ways:
    return _through(what[-1], ways, found)


def _repeated(what: tuple[int, int, Any], ways: Ways, found: set[str]) -> Ways:
    least, most, part = what
    after: Ways = set(ways) if least == 0 else set()
    for times in range(1, min(most, max(least, _TIMES)) + 1):
        ways = _through(part, ways, found)
        after |= ways if times >= least else set()
    return after


def _passed_by(what: Any, ways: Ways, found: set[str]) -> Ways:
    return ways


_PARTS: Mapping[Any, Callable[[Any, Ways, set[str]], Ways]] = {
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
    kinds.ASSERT_NOT: _passed_by,
    kinds.AT: _passed_by,
}


def _rarer(one: str | None, other: str) -> str:
    """Of two everyday words the one that is met less often."""
    return one if one and _everyday().get(one, 0) > _everyday().get(other, 0) else other


@cache
def _everyday() -> Mapping[str, int]:
    """Everyday words and signs, the higher the rarer."""
    words = {word: place for place, word in enumerate(lexicon.in_order("common")[:_COMMON])}
    return {**dict.fromkeys(fillers(), _OFTEN), **words, DIGIT: _OFTEN, MONEY: _SELDOM}
