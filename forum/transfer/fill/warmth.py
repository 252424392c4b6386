"""Who reacted to what: the rows, and the counts that comments keep of them."""

from collections.abc import Sequence
from datetime import datetime
from random import Random

from forum.comments.models import Reaction, ReactionKind
from forum.transfer.fill.store import Row, store

KINDS = {ReactionKind.HELPFUL: 60, ReactionKind.SAME_HERE: 25, ReactionKind.SUPPORT: 15}  # in a hundred
MOST = 40
COLUMNS = ("comment_id", "member_id", "kind", "article_id", "at")


class Warmth:
    """Reactions to the comments that are being written; they are stored after them."""

    def __init__(self, members: Sequence[int], now: datetime) -> None:
        self.now = now
        self._members = members
        self._rows: list[Row] = []

    def pressed(self, comment_id: int, article_id: int, average: float, chance: Random) -> list[int]:
        """Let some members react to a comment; gives how often each kind was chosen."""
        if not average:
            return [0] * len(KINDS)
        count = min(int(chance.expovariate(1 / average) + chance.random()), MOST, len(self._members))
        kinds = chance.choices(list(KINDS), list(KINDS.values()), k=count)
        who = chance.sample(self._members, count)
        self._rows += [
            (comment_id, member, kind.value, article_id, self.now)
            for member, kind in zip(who, kinds, strict=True)
        ]
        return [kinds.count(kind) for kind in KINDS]

    def store(self) -> None:
        """Store what has come together."""
        if self._rows:
            store(Reaction, COLUMNS, self._rows)
        self._rows = []
