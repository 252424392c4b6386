"""Figures, however they are typed, and the places where people can be written to."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Self

from forum.comments.differing import Taken
from forum.moderation.redacting.stretches import Stretch, mark_of

_GROUP = re.compile(r"\d+")
_CHAIN = re.compile(r"\d+(?:(?:[\s()./+*_–-]|,(?=\d)){1,3}\d+)*")  # ", " begins something else
_FEWEST = 6  # figures in a row are somebody's number
_SURE = 9  # so many of them are, whatever stands before: 07700 900321 is +44 7700 900321
_ABROAD = re.compile(r"(?:\+\d{0,3}|(?<!\d)00\d{1,3})[\s()./-]{0,3}(?:0[\s()./-]{0,2})?$")
_LOOK_BACK = 12
_ADDRESS = re.compile(
    r"(?<![\w.+-])(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}|@\w[\w.-]{1,40}\w"
    r"|(?:[\w-]{1,63}\.){1,5}[a-z]{2,20}(?![\w-]))",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b", re.IGNORECASE)
_HANDLE = re.compile(r"\b[a-z]{3,40}\d{2,12}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers that were taken out: all runs of six figures in them, and each of them whole."""

    runs: Mapping[str, str]
    wholes: frozenset[str]

    @classmethod
    def of(cls, taken: Iterable[Taken]) -> Self:
        """Those of these stretches."""
        runs: dict[str, str] = {}
        wholes = set()
        for each in taken:
            for chain in _CHAIN.finditer(each.before):
                digits, mark = "".join(_GROUP.findall(chain[0])), mark_of(each.after)
                wholes.add(digits)
                runs |= {digits[at : at + _FEWEST]: mark for at in range(len(digits) - _FEWEST + 1)}
        return cls(runs, frozenset(wholes))

    def found(self, text: str) -> Iterator[Stretch]:
        """Where they stand in a text, with the way to dial them from abroad."""
        for chain in _CHAIN.finditer(text) if self.runs else ():
            for start, end, mark in self._in_chain(text, chain):
                abroad = _ABROAD.search(text[max(0, start - _LOOK_BACK) : start])
                yield start - len(abroad[0]) if abroad else start, end, mark

    def _in_chain(self, text: str, chain: re.Match[str]) -> Iterator[Stretch]:
        """The same within figures that are typed together: whole groups of them."""
        groups = list(_GROUP.finditer(text, *chain.span()))
        digits = "".join(each[0] for each in groups)
        ends = list(accumulate(len(each[0]) for each in groups))
        of = [at for at, each in enumerate(groups) for _ in each[0]]
        for a, b in self._stretches(digits):
            first, last = of[a], of[b - 1]
            alone = (a, b) == (ends[first] - len(groups[first][0]), ends[first])
            whole = alone or (a, b) == (0, len(digits)) or digits[a:b] in self.wholes
            if b == ends[last] and (whole or b - a >= _SURE):
                yield groups[first].start(), groups[last].end(), self.runs[digits[a : a + _FEWEST]]

    def _stretches(self, digits: str) -> Iterator[tuple[int, int]]:
        """From which figure to which they are the same."""
        begun: int | None = None
        for at in range(len(digits) - _FEWEST + 2):
            same = digits[at : at + _FEWEST] in self.runs
            if same and begun is None:
                begun = at
            elif not same and begun is not None:
                yield begun, at + _FEWEST - 1
                begun = None


@dataclass(frozen=True, slots=True)
class Addresses:
    """E-mail and web addresses, names in other places, postcodes: as typed, in small letters."""

    marks: Mapping[str, str]

    @classmethod
    def of(cls, taken: Iterable[Taken]) -> Self:
        """Those of these stretches."""
        marks: dict[str, str] = {}
        for each in taken:
            marks |= {_key(found[0]): mark_of(each.after) for found in _addresses(each.before)}
        return cls(marks)

    def found(self, text: str) -> Iterator[Stretch]:
        """Where they stand in a text."""
        for each in _addresses(text) if self.marks else ():
            if mark := self.marks.get(_key(each[0])):
                yield *each.span(), mark


def _addresses(text: str) -> Iterator[re.Match[str]]:
    for pattern in (_ADDRESS, _POSTCODE, _HANDLE):
        yield from pattern.finditer(text)


def _key(address: str) -> str:
    return "".join(address.casefold().split()).strip(".-")
