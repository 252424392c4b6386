"""Words that must all be there for a pattern to fit: worked out from the pattern itself.

A pattern is read from left to right as the texts that it fits, with a blank where a word begins or ends and
`*` for signs that can't be told. Wherever a word is sure to end, what was read since the last such place is
looked at: when every way through it has a whole word, one of these has to be there.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from re import _constants as kinds  # type: ignore[attr-defined] # how the standard library names parts of patterns
from re import _parser as parser  # type: ignore[attr-defined] # how it reads them; nothing public does
from typing import Any

from forum.rules.engine.rarity import how_often
from forum.rules.engine.stand_ins import DIGIT, MARKS, MONEY

Needs = tuple[frozenset[str], ...]
Ways = frozenset[str]
_ANY: Ways = frozenset({"*"})
_EMPTY: Ways = frozenset({""})
_BLANK: Ways = frozenset({" "})
_CURRENCY = "£$€₹"
_MOST = 3_000  # ways that are kept in mind; what has more can't be told
_FEW = 4  # letters of a range that are told apart


@cache
def needs(pattern: str, *, between: bool = False) -> tuple[Needs, ...]:
    """What must be there for each branch of a pattern, the rarest first; for one without needs: nothing.

    With `between` the pattern is only looked for between words; else a word may go on where it ends.
    """
    branches = (_needs_of(branch, between=between) for branch in _branches(list(parser.parse(pattern))))
    return tuple(dict.fromkeys(branches))


def _branches(parts: list[Any]) -> Iterator[list[Any]]:
    """The branches of a pattern; what the parser took out of them as their common beginning is put back."""
    around = [(kind, what) for kind, what in parts if kind not in _BESIDE]
    if len(around) == 1 and around[0][0] is kinds.BRANCH:
        place = parts.index(around[0])
        for branch in around[0][1][1]:
            yield from _branches([*parts[:place], *branch, *parts[place + 1 :]])
    else:
        yield parts


def _needs_of(parts: Iterable[Any], *, between: bool) -> Needs:
    found: set[frozenset[str]] = set()
    ways, end = (_BLANK, [(kinds.AT, kinds.AT_BOUNDARY)]) if between else (_ANY, [])
    for part in (*parts, *end):
        ways = _joined(ways, _read(part))
        if all(way.endswith(" ") for way in ways):
            found.add(frozenset(map(_telling, ways)))
            ways = _BLANK
    return tuple(sorted((each for each in found if "" not in each), key=_rarity))


def _rarity(words: Iterable[str]) -> tuple[float, list[str]]:
    return sum(map(how_often, words)), sorted(words)


def _telling(way: str) -> str:
    """The rarest of the whole words of a way; nothing where it has none."""
    return min((word for word in _whole(way) if "*" not in word), key=how_often, default="")


def _whole(way: str) -> list[str]:
    """What stands between blanks in it."""
    return [word for each in way.split(" ")[1:-1] if (word := each.strip("'"))]


def _joined(ways: Ways, more: Ways) -> Ways:
    if len(ways) * len(more) > _MOST:
        return _ANY
    return frozenset(_short(way + each) for way in ways for each in more)


def _short(way: str) -> str:
    """A way with no more than what may grow on either side and the rarest word between."""
    if " " not in way:
        return "*" if "*" in way else way
    first, last, between = way.partition(" ")[0], way.rpartition(" ")[2], _telling(way)
    return " ".join([first, between, last] if between else [first, last])


def _read(part: Any) -> Ways:
    kind, what = part
    return _PARTS[kind](what) if kind in _PARTS else _ANY


def _sequence(parts: Iterable[Any]) -> Ways:
    ways = _EMPTY
    for part in parts:
        ways = _joined(ways, _read(part))
    return ways


def _literal(code: int) -> Ways:
    sign = chr(code)
    if sign in MARKS or sign.isdigit():
        return frozenset({f" {sign if sign in MARKS else DIGIT} "})
    if sign in _CURRENCY:
        return frozenset({f" {MONEY} "})
    if sign.isupper():
        return _ANY
    return frozenset({sign}) if sign.isalnum() or sign == "'" else _BLANK


def _one_of(signs: Sequence[tuple[Any, Any]]) -> Ways:
    return frozenset().union(*map(_one, signs))


def _one(sign: tuple[Any, Any]) -> Ways:
    kind, what = sign
    if kind is kinds.LITERAL:
        return _literal(what)
    if sign in _DIGITS:
        return _literal(ord("0"))
    if kind is kinds.RANGE and what[1] - what[0] < _FEW:
        return frozenset().union(*map(_literal, range(what[0], what[1] + 1)))
    return _BLANK if sign in _BLANKS else _ANY


def _either(what: tuple[Any, Sequence[Any]]) -> Ways:
    return frozenset().union(*map(_sequence, what[1]))


def _repeated(what: tuple[int, int, Any]) -> Ways:
    """What may come several times: the first time is read as it is, of more only how it begins and ends."""
    least, most, part = what
    once = _sequence(part)
    if most > 1:
        more = frozenset(map(_outline, once))
        again = _EMPTY | more | _joined(more, more)
        once = _joined(once, again) if least else again
    return once if least else _EMPTY | once


def _outline(way: str) -> str:
    """How a way begins and ends, without its words."""
    if " " not in way:
        return "*"
    return ("" if way.startswith(" ") else "*") + " " + ("" if way.endswith(" ") else "*")


def _not_beside(what: tuple[int, Any]) -> Ways:
    """Beside no letter: a word ends there."""
    kind, signs = what[1][0] if len(what[1]) == 1 else (None, ())
    return _BLANK if kind is kinds.IN and tuple(signs) in _LETTERS else _EMPTY


_BESIDE = frozenset({kinds.LITERAL, kinds.AT, kinds.ASSERT, kinds.ASSERT_NOT})
_DIGITS = ((kinds.CATEGORY, kinds.CATEGORY_DIGIT), (kinds.RANGE, (ord("0"), ord("9"))))
_BLANKS = ((kinds.CATEGORY, kinds.CATEGORY_SPACE), (kinds.CATEGORY, kinds.CATEGORY_NOT_WORD))
_LETTERS = (
    ((kinds.RANGE, (ord("a"), ord("z"))),),
    ((kinds.CATEGORY, kinds.CATEGORY_WORD),),
    ((kinds.NEGATE, None), (kinds.CATEGORY, kinds.CATEGORY_NOT_WORD), (kinds.LITERAL, ord("_"))),
)
_PARTS: Mapping[Any, Callable[[Any], Ways]] = {
    kinds.LITERAL: _literal,
    kinds.IN: _one_of,
    kinds.BRANCH: _either,
    kinds.SUBPATTERN: lambda what: _sequence(what[-1]),
    kinds.MAX_REPEAT: _repeated,
    kinds.MIN_REPEAT: _repeated,
    kinds.POSSESSIVE_REPEAT: _repeated,
    kinds.ATOMIC_GROUP: _sequence,
    kinds.ASSERT: lambda what: _EMPTY,
    kinds.ASSERT_NOT: _not_beside,
    kinds.AT: lambda what: _EMPTY if what is kinds.AT_NON_BOUNDARY else _BLANK,
}
