"""What has to be known of the comments on a page, to say what they are to one reader."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Self

from forum.comments.models import ReactionKind

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


@dataclass(frozen=True, slots=True)
class OnPage:
    """The comments that can be read on a page."""

    by_id: Mapping[int, Shown]
    by_author: Mapping[int, Sequence[Shown]]

    @classmethod
    def of(cls, shown: Iterable[Shown]) -> Self:
        """These, so that each is found at once."""
        by_author: dict[int, list[Shown]] = defaultdict(list)
        by_id = {each.id: each for each in shown}
        for each in by_id.values():
            by_author[each.author_id].append(each)
        return cls(by_id, dict(by_author))

    @property
    def weight(self) -> int:
        """In bytes, about; see Pieces."""
        return _SIGNS * len(self.by_id)
