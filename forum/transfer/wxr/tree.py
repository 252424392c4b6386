"""The shape of what answers what. Pure: comments are whole numbers from 0, in the order they were written.

`parents[i]` is the comment that i answers, or NONE. Everything is an array of 32-bit integers, so that
a comment costs about 30 bytes here, however long its text.
"""

import heapq
from array import array
from collections.abc import Callable, Iterator
from typing import TypeAlias

NONE = -1

Parents: TypeAlias = "array[int]"


def nowhere(length: int) -> Parents:
    """An array of that many NONEs."""
    return array("i", [NONE]) * length


def kept_ancestors(parents: Parents, kept: bytearray) -> Parents:
    """For each comment the nearest one above it that is kept, or NONE.

    A reply to spam answers what the spam answered; a ring of comments that are all left out is nothing.
    """
    above = nowhere(len(parents))
    known = bytearray(len(parents))
    for start in range(len(parents)):
        trail = []
        at = start
        while not known[at]:
            known[at] = 1
            trail.append(at)
            if parents[at] == NONE or kept[parents[at]]:
                break
            at = parents[at]
        found = _found(parents, kept, above, at)
        for passed in trail:
            above[passed] = found
    return above


def _found(parents: Parents, kept: bytearray, above: Parents, at: int) -> int:
    direct = parents[at]
    return direct if direct != NONE and kept[direct] else above[at]


def open_rings(parents: Parents, opened: Callable[[list[int], int], None]) -> None:
    """Make a tree of it: in each ring the oldest comment becomes the start of a thread.

    `opened` hears of each ring: its members in the order of who answers whom, and the oldest.
    """
    for ring in list(_rings(parents)):
        oldest = min(ring)
        parents[oldest] = NONE
        opened(ring, oldest)


def _rings(parents: Parents) -> Iterator[list[int]]:
    walk = nowhere(len(parents))  # on which walk a comment was first met
    for start in range(len(parents)):
        at = start
        while at != NONE and walk[at] == NONE:
            walk[at] = start
            at = parents[at]
        if at != NONE and walk[at] == start and parents[at] != NONE:
            yield _ring_from(parents, at)


def _ring_from(parents: Parents, first: int) -> list[int]:
    ring = [first]
    while (following := parents[ring[-1]]) != first:
        ring.append(following)
    return ring


def writing_order(parents: Parents) -> Iterator[int]:
    """All comments, each after the one it answers, otherwise oldest first. `parents` must be a tree."""
    waiting = _Waiting(parents)
    for each in range(len(parents)):
        parent = parents[each]
        if parent == NONE or waiting.written[parent]:
            yield from waiting.write(each)
        else:
            waiting.add(each, parent)


class _Waiting:
    """Replies older than what they answer, by a wrong clock or a wrong date, wait for it here."""

    def __init__(self, parents: Parents) -> None:
        self.written = bytearray(len(parents))
        self._first = nowhere(len(parents))  # the last reply that began to wait for a comment
        self._next = nowhere(len(parents))  # the one that waited before it for the same comment

    def add(self, reply: int, parent: int) -> None:
        self._next[reply] = self._first[parent]
        self._first[parent] = reply

    def write(self, comment: int) -> Iterator[int]:
        ready = [comment]
        while ready:
            each = heapq.heappop(ready)
            self.written[each] = 1
            yield each
            reply = self._first[each]
            while reply != NONE:
                heapq.heappush(ready, reply)
                reply = self._next[reply]
