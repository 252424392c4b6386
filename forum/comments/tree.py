"""The shape of a thread. Pure: plain values in, plain values out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WIDTH = 5  # 36^5: sixty million comments on one article
DEEPEST_PATH = 60  # deeper replies are ordered as if at this depth; the database indexes the path
INDENTED = 4  # levels that a page sets apart; deeper ones follow in order and say whom they answer


class Placed(Protocol):
    """A comment as far as its place is concerned."""

    @property
    def id(self) -> int: ...
    @property
    def parent_id(self) -> int | None: ...
    @property
    def path(self) -> str: ...
    @property
    def held(self) -> bool: ...


C = TypeVar("C", bound=Placed)


@dataclass(slots=True)
class Node(Generic[C]):
    """A comment with the replies that hang under it."""

    comment: C
    replies: list["Node[C]"] = field(default_factory=list)


def path_under(parent_path: str, number: int) -> str:
    """Where a comment stands in its thread, as text that sorts: its parent's path, then its number.

    Numbers grow, so siblings sort in the order in which they came, each before its own replies.
    """
    base = parent_path[: DEEPEST_PATH * _WIDTH]
    return base + _sortable(number)


def _sortable(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits.rjust(_WIDTH, "0")


def arrange(comments: Iterable[C], deepest: int = INDENTED) -> list[Node[C]]:
    """Each comment once, under the one it answers, in the order of its path.

    What answers a comment that is not among them starts a branch of its own; below `deepest` levels
    replies follow one another. Held comments stay as a place for their replies, and only so.
    """
    roots: list[Node[C]] = []
    levels: dict[int, tuple[int, list[Node[C]]]] = {}  # a comment's depth here, and where its replies go
    for comment in sorted(comments, key=lambda each: each.path):
        node = Node(comment)
        depth, siblings = levels.get(comment.parent_id or 0, (-1, roots))
        siblings.append(node)
        here = depth + 1
        levels[comment.id] = (here, node.replies) if here < deepest - 1 else (here - 1, siblings)
    return prune(roots)


def prune(nodes: Sequence[Node[C]]) -> list[Node[C]]:
    """Leave out what is held and has nothing readable below it."""
    kept = []
    for node in nodes:
        node.replies = prune(node.replies)
        if node.replies or not node.comment.held:
            kept.append(node)
    return kept
