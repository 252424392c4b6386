"""Looking only near what must be there: a costly pattern runs over a few stretches, not over a whole text."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from forum.rules.engine.scan import Scan

Stretch = tuple[int, int]
DEAR = 25  # signs of the budget for each sign that a costly pattern looks at


class Placed(Protocol):
    """What stands somewhere in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def meet(one: Placed, other: Placed) -> bool:
    """Whether they have a sign in common."""
    return one.start < other.end and other.start < one.end


def holds(one: Placed, other: Placed) -> bool:
    """Whether the other lies wholly in the first."""
    return one.start <= other.start and other.end <= one.end


def stretches(places: Iterable[Stretch], before: int, after: int, length: int) -> list[Stretch]:
    """What lies so near to places in a text, in order; stretches that touch are one."""
    found: list[Stretch] = []
    for first, last in places:
        start, end = max(0, first - before), min(length, last + after)
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def all_in(
    pattern: re.Pattern[str], text: str, near: Iterable[Stretch], scan: Scan, dear: int = DEAR
) -> Iterator[re.Match[str]]:
    """Every place in these stretches where a costly pattern fits."""
    for start, end in near:
        scan.spend(dear * (end - start))
        yield from pattern.finditer(text, start, end)
