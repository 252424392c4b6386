"""A branch that is moved: where each of its comments stands then, and what hangs below it. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forum.comments.tree import numbers_above, path_under


class Leaf(NamedTuple):
    """A comment of a branch; `placed` says whether it is counted: one that waits is not."""

    id: int
    parent_id: int | None
    number: int
    placed: bool


class Planted(NamedTuple):
    """Where it stands in its new thread, and how many have a place below it."""

    id: int
    depth: int
    path: str
    reply_count: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What a branch will hang on: how deep that is, and its path. `ROOT`: on nothing."""

    depth: int
    path: str


ROOT = Ground(-1, "")


def replanted(root: int, branch: Iterable[Leaf], ground: Ground) -> list[Planted]:
    """The whole branch that begins with this comment, hung on another place, each after what it answers.

    Paths are made anew from what answers what: those of very deep replies had been cut off, or will be.
    """
    below: dict[int | None, list[Leaf]] = defaultdict(list)
    first = None
    for leaf in branch:
        if leaf.id == root:
            first = leaf
        else:
            below[leaf.parent_id].append(leaf)
    assert first is not None
    places = [(first, ground.depth + 1, path_under(ground.path, first.number))]
    for leaf, depth, path in places:  # it grows while we go along
        places += [(each, depth + 1, path_under(path, each.number)) for each in below[leaf.id]]
    counts = _below([(leaf, path) for leaf, _, path in places])
    return [Planted(leaf.id, depth, path, counts[leaf.number]) for leaf, depth, path in places]


def _below(placed: Sequence[tuple[Leaf, str]]) -> dict[int, int]:
    """How many have a place below each, by its number: as far as paths tell, like everywhere."""
    counts: dict[int, int] = defaultdict(int)
    for leaf, path in placed:
        for number in numbers_above(path) if leaf.placed else ():
            counts[number] += 1
    return counts
