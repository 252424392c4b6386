"""Which comments of a story somebody has seen: whole numbers, kept as spans ("1-120,131"). Pure."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

MOST_SPANS = 200  # what is kept: a few hundred gaps are more than anybody goes back to
MOST_SENT = 500  # spans in one message from a browser; a page holds about as many comments
LARGEST = 10**9 - 1  # nine digits fit a 32-bit column
_SPAN = re.compile(r" *([0-9]{1,9})(?: *- *([0-9]{1,9}))? *")

Span = tuple[int, int]  # from the first to the last, both of them seen


@dataclass(frozen=True, slots=True)
class Seen:
    """A set of positive whole numbers. `spans` rise, and between any two of them lies a gap."""

    spans: tuple[Span, ...] = ()

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Self:
        """Spans in any order, even ones that meet or overlap; what is not positive is left out."""
        merged: list[Span] = []
        for first, last in sorted((max(first, 1), last) for first, last in spans):
            if last < first:
                continue
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(merged[-1][1], last))
            else:
                merged.append((first, last))
        return cls(tuple(merged))

    @classmethod
    def read(cls, text: str) -> Self:
        """What `text` says; parts that are no spans say nothing."""
        return cls.of(_spans(text.split(",")))

    @classmethod
    def sent(cls, text: str, most: int) -> Self:
        """What a browser says was seen, of the numbers up to `most`; its first MOST_SENT spans count."""
        parts = text.split(",", MOST_SENT)[:MOST_SENT]
        return cls.of((first, min(last, most)) for first, last in _spans(parts))

    @property
    def text(self) -> str:
        """As it is kept: with more than MOST_SPANS spans, the oldest gaps count as seen."""
        spans, over = self.spans, len(self.spans) - MOST_SPANS
        if over > 0:
            spans = ((spans[0][0], spans[over][1]), *spans[over + 1 :])
        return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)

    def __contains__(self, number: int) -> bool:
        place = bisect_right(self.spans, (number, LARGEST * 10))
        return place > 0 and number <= self.spans[place - 1][1]

    def with_span(self, first: int, last: int) -> Self:
        """These and all from `first` to `last`."""
        return self.of((*self.spans, (first, last)))

    def with_numbers(self, numbers: Iterable[int]) -> Self:
        """These and those."""
        return self.of((*self.spans, *((number, number) for number in numbers)))

    def with_all(self, other: "Seen") -> Self:
        """What is in either."""
        return self.of((*self.spans, *other.spans))

    def unseen(self, last: int) -> Iterator[Span]:
        """The gaps among the numbers from 1 to `last`, as spans, the lowest first."""
        start = 1
        for first, end in self.spans:
            if first > last:
                break
            if first > start:
                yield start, first - 1
            start = end + 1
        if start <= last:
            yield start, last

    def count_unseen(self, last: int) -> int:
        """How many of the numbers from 1 to `last` are not in it."""
        return sum(end - first + 1 for first, end in self.unseen(last))

    @property
    def upto(self) -> int:
        """The largest number up to which all were seen; 0 when the first was not."""
        return self.spans[0][1] if self.spans and self.spans[0][0] == 1 else 0


def _spans(parts: Iterable[str]) -> Iterator[Span]:
    for part in parts:
        if found := _SPAN.fullmatch(part):
            yield int(found[1]), int(found[2] or found[1])
