"""What has to be known of the comments on a page, to say what they are to one reader."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple, Self

from forum.comments.models import ReactionKind
from forum.comments.queries.shown import CommentView

REACTIONS = (
    (ReactionKind.HELPFUL.value, "Helpful"),
    (ReactionKind.SAME_HERE.value, "Same here"),
    (ReactionKind.SUPPORT.value, "Sending support"),
)


class Shown(NamedTuple):
    """A comment that can be read on a page."""

    id: int
    number: int
    author_id: int
    author: str
    written_at: datetime


_SIGNS = 400  # bytes that one comment adds to what is known about a page, about


def shown(it: CommentView) -> Shown:
    """What is needed of it."""
    return Shown(it.id, it.number, it.author_id, it.author, it.written_at)


@dataclass(frozen=True, slots=True)
class OnPage:
    """The comments that can be read on a page."""

    by_id: Mapping[int, Shown]
    by_author: Mapping[int, Sequence[Shown]]
    gone: Mapping[int, Sequence[Shown]]  # by author, those of which only the place is left
    pinned: Shown | None = None  # stands above the others, and may be among them too

    @classmethod
    def of(cls, comments: Iterable[CommentView]) -> Self:
        """These, so that each is found at once."""
        by_author: dict[int, list[Shown]] = defaultdict(list)
        gone: dict[int, list[Shown]] = defaultdict(list)
        by_id: dict[int, Shown] = {}
        for each in comments:
            (gone if each.gone else by_author)[each.author_id].append(shown(each))
            if not each.gone:
                by_id[each.id] = by_author[each.author_id][-1]
        return cls(by_id, dict(by_author), dict(gone))

    def under(self, pinned: CommentView) -> Self:
        """The same with this one above them."""
        return replace(self, pinned=shown(pinned))

    @property
    def weight(self) -> int:
        """In bytes, about; see Pieces."""
        return _SIGNS * len(self.by_id)
