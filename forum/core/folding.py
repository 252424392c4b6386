"""Numbers as they may be published: so coarse that nobody can be found in them. Pure.

A count is published as a range. One to four cases are "fewer than 5"; where a period still goes on, counts
stand in steps of five, so that today's page and yesterday's, or two periods that overlap, can't be
subtracted from each other. Sums and shares are worked out from ranges that are published already and from
nothing else. So they tell nothing that those do not tell: this is what guards against a small number being
worked out from a total (secondary suppression, without having to search for what else to hide).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

FEWEST = 5


@dataclass(frozen=True, slots=True)
class Range:
    """A whole number that lies between two others, both included."""

    least: int
    most: int

    def __str__(self) -> str:
        if self.least == self.most:
            return f"{self.least:,}"
        if self.least < FEWEST:
            return f"fewer than {self.most + 1:,}"
        return f"{self.least:,} to {self.most:,}"

    @property
    def none(self) -> bool:
        """Whether there was nothing to count."""
        return self.most == 0


NONE = Range(0, 0)


def folded(count: int, step: int = 1) -> Range:
    """A count as it may be shown. None at all is told; one to four are not told apart."""
    if count == 0:
        return NONE
    if count < FEWEST:
        return Range(1, FEWEST - 1)
    least = count - count % step
    return Range(least, least + step - 1)


def together(parts: Iterable[Range]) -> Range:
    """The sum of what was published."""
    found = tuple(parts)
    return Range(sum(each.least for each in found), sum(each.most for each in found))


def share(part: Range, rest: Range) -> Range | None:
    """How many of a hundred, from two published numbers; nothing where fewer than five cases are sure."""
    if part.least + rest.least < FEWEST:
        return None
    lowest = 100 * part.least / (part.least + rest.most)
    highest = 100 * part.most / (part.most + rest.least)
    if part.least == part.most and rest.least == rest.most:
        return Range(round(lowest), round(lowest))
    return Range(math.floor(lowest), math.ceil(highest))
