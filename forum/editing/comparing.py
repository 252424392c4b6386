"""How two texts differ, paragraph by paragraph and word by word, however long they are. Pure."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forum.comments.differing import between
from forum.core.alike import in_common
from forum.rules.engine import Piece


@dataclass(frozen=True, slots=True)
class Row:
    """Lines that stand side by side: the same in both, or in pieces that say what was changed."""

    pieces: Sequence[Piece]
    lines: int  # of the newer text

    @property
    def same(self) -> bool:
        """Whether nothing is changed in it."""
        return all(each.before == each.after for each in self.pieces)

    @property
    def before(self) -> str:
        """What stood there."""
        return "".join(each.before for each in self.pieces)

    @property
    def after(self) -> str:
        """What stands there."""
        return "".join(each.after for each in self.pieces)


def rows(before: str, after: str) -> tuple[Row, ...]:
    """Two texts side by side. Lines first, then words in those that changed: a book is no burden."""
    old, new = before.split("\n"), after.split("\n")
    return tuple(_joined(_rows(old, new)))


def _rows(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    a = c = 0
    for b, d in [*in_common(old, new), (len(old), len(new))]:
        if old[a:b] or new[c:d]:
            yield Row(between("\n".join(old[a:b]), "\n".join(new[c:d])), d - c)
        if b < len(old):
            yield Row((Piece(old[b], old[b]),), 1)
        a, c = b + 1, d + 1


def _joined(found: Iterator[Row]) -> Iterator[Row]:
    """The same with lines that stayed in one row, up to the next change."""
    same: list[Row] = []
    for row in found:
        if row.same:
            same.append(row)
            continue
        yield from _one(same)
        same = []
        yield row
    yield from _one(same)


def _one(same: Sequence[Row]) -> list[Row]:
    text = "\n".join(each.after for each in same)
    return [Row((Piece(text, text),), len(same))] if text.strip() else []


class Size(NamedTuple):
    """How many words came, and how many went."""

    more: int
    fewer: int


def size(before: str, after: str) -> Size:
    """How large a change is. Words that only moved are neither."""
    old, new = Counter(before.split()), Counter(after.split())
    return Size((new - old).total(), (old - new).total())
