"""How many comments each story gets, and the tree of one story. Pure.

Comments for each story: lognormal (median 5, mean 12), one of 5,000 and one of 100,000 where they suffice.
Depth: 70, 22, 6 and 2 % of comments at levels 0 to 3.
"""

from collections.abc import Sequence
from math import log, sqrt
from random import Random
from typing import NamedTuple

from forum.comments.tree import path_under

MEDIAN, MEAN = 5, 12
_SPREAD = sqrt(2 * log(MEAN / MEDIAN))  # the mean of a lognormal is its median times e^(spread²/2)
LONG, LONGEST = 5_000, 100_000
_ROOM = 2  # a long story takes at most one in so many of the comments that are left
DEPTHS = (70, 22, 6, 2)
REACH = 3  # how many comments back a reply goes, on average, among those of the level above


class Slot(NamedTuple):
    """A comment's place among its article's, by number (1 is the oldest); 0 stands for none."""

    number: int
    parent: int
    thread: int
    depth: int
    path: str


def sizes(articles: int, comments: int, chance: Random) -> list[int]:
    """How many comments each of so many stories gets, `comments` in all; the longest first."""
    long: list[int] = []
    for size in (LONGEST, LONG):
        if len(long) + 1 < articles and _ROOM * size <= comments - sum(long):
            long.append(size)
    drawn = [chance.lognormvariate(log(MEDIAN), _SPREAD) for _ in range(articles - len(long))]
    return long + _scaled(sorted(drawn, reverse=True), comments - sum(long))


def _scaled(weights: Sequence[float], total: int) -> list[int]:
    """Whole numbers that are to each other as the weights are, but none over LONG unless all are."""
    scale = total / sum(weights)
    found = [min(int(weight * scale), LONG) for weight in weights]
    left = total - sum(found)
    while left:
        open_ = [place for place, size in enumerate(found) if size < LONG] or range(len(found))
        each = max(left // len(open_), 1)
        for place in open_[:left]:
            more = min(each, left) if isinstance(open_, range) else min(each, left, LONG - found[place])
            found[place] += more
            left -= more
    return found


def tree(count: int, chance: Random) -> list[Slot]:
    """The tree of one story. Replies go to recent comments rather than to old ones, as people do."""
    levels: list[list[Slot]] = [[] for _ in DEPTHS]
    slots = []
    for number, depth in enumerate(chance.choices(range(len(DEPTHS)), DEPTHS, k=count), 1):
        above = levels[depth - 1] if depth else []
        to = above[-1 - min(int(chance.expovariate(1 / REACH)), len(above) - 1)] if above else None
        slot = under(to, number)
        levels[slot.depth].append(slot)
        slots.append(slot)
    return slots


def under(to: Slot | None, number: int) -> Slot:
    """The comment of this number as an answer to another one, or to the story."""
    if to is None:
        return Slot(number, 0, 0, 0, path_under("", number))
    return Slot(number, to.number, to.thread or to.number, to.depth + 1, path_under(to.path, number))


def replies(slots: Sequence[Slot]) -> list[int]:
    """By number: how many comments hang below this one, at any depth."""
    counts = [0] * (len(slots) + 1)
    for slot in reversed(slots):
        if slot.parent:
            counts[slot.parent] += counts[slot.number] + 1
    return counts
