"""The shape of a thread. Pure: plain values in, plain values out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_WIDTH = 5  # 36^5: sixty million comments on one article
DEEPEST_PATH = 60  # deeper replies are ordered as if at this depth; the database indexes the path
DEEPER_THAN_ANY = 10**6
LEVELS = 4  # what one page sets apart; what is deeper goes on on a page of its own
AFTER_ALL = "~"  # sorts after every path


class Placed(Protocol):
    """A comment as far as its place is concerned."""

    @property
    def id(self) -> int: ...
    @property
    def parent_id(self) -> int | None: ...
    @property
    def number(self) -> int: ...
    @property
    def held(self) -> bool: ...


C = TypeVar("C", bound=Placed)


@dataclass(slots=True)
class Node(Generic[C]):
    """A comment with the replies that hang under it."""

    comment: C
    replies: list["Node[C]"] = field(default_factory=list)

    def walk(self) -> Iterator["Node[C]"]:
        """This one and all below it, as they are read."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.replies))


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


def number_of(path: str) -> int:
    """The number of the comment that stands at this path."""
    return int(path[-_WIDTH:], 36)


def numbers_above(path: str) -> list[int]:
    """The numbers of those that a comment at this path hangs under, the one that starts the thread first."""
    return [number_of(each) for each in paths_above(path)]


def paths_above(path: str) -> list[str]:
    """The paths of those that a comment at this path hangs under, as far as paths go."""
    return [path[:end] for end in range(_WIDTH, len(path), _WIDTH)]


def focus_path(path: str, depth: int) -> str:
    """The path of the comment in whose focus one at this path and depth is shown.

    Every LEVELS levels a page ends; below the deepest path everything stays on the last one.
    """
    level = min(depth, DEEPEST_PATH - 1) // LEVELS * LEVELS
    return path[: (level + 1) * _WIDTH]


def last_level(focus_depth: int) -> int:
    """How deep replies are that a page with a comment of this depth in focus still shows."""
    end = focus_depth + LEVELS
    return end - 1 if end < DEEPEST_PATH else DEEPER_THAN_ANY


def arrange(comments: Iterable[C]) -> list[Node[C]]:
    """Each comment once, under the one it answers, siblings by number; held ones only for their replies.

    What answers a comment that is not among them starts a branch of its own.
    """
    nodes = {comment.id: Node(comment) for comment in sorted(comments, key=lambda each: each.number)}
    below: dict[int | None, list[Node[C]]] = defaultdict(list)
    for node in nodes.values():
        parent = node.comment.parent_id
        below[parent if parent in nodes else None].append(node)
    for id, node in nodes.items():
        node.replies = below[id]
    return _pruned(_with_loops_cut(nodes, below[None]))


def _with_loops_cut(nodes: dict[int, Node[C]], roots: list[Node[C]]) -> list[Node[C]]:
    """No comment answers itself, however indirectly; should one, its branch starts with it all the same."""
    reached = {node.comment.id for root in roots for node in root.walk()}
    for id, node in nodes.items():
        if id in reached:
            continue
        above = nodes[node.comment.parent_id or 0]
        above.replies = [reply for reply in above.replies if reply is not node]
        roots.append(node)
        reached.update(each.comment.id for each in node.walk())
    return roots


def _pruned(roots: Sequence[Node[C]]) -> list[Node[C]]:
    """Leave out what is held and has nothing readable below it."""
    backwards = [node for root in roots for node in root.walk()][::-1]
    for node in backwards:
        node.replies = [reply for reply in node.replies if _stays(reply)]
    return [root for root in roots if _stays(root)]


def _stays(node: Node[C]) -> bool:
    return bool(node.replies) or not node.comment.held
