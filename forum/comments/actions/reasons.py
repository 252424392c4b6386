"""Writes: what was taken out of a comment is taken out of the reasons that were given about it, too."""

from collections.abc import Callable, Collection

from sqlalchemy import select

from forum.comments.models import (
    Adjustment,
    KeptFinding,
    MovedBranch,
    Pin,
    Returned,
    ThreadOrder,
    Tombstone,
)
from forum.core.db import session

_REASONS = (
    *(Tombstone.reason, Adjustment.reason, KeptFinding.why, Returned.reason, Pin.reason),
    *(ThreadOrder.reason, MovedBranch.reason),
)


def clear_reasons(comment_ids: Collection[int], clear: Callable[[str], str]) -> None:
    """Rewrite all that moderators have said of these comments, where `clear` finds something to take out."""
    for column in _REASONS:
        table = column.class_
        for row in session.scalars(select(table).where(table.comment_id.in_(comment_ids))):
            before = getattr(row, column.key)
            if (after := clear(before)) != before:
                setattr(row, column.key, after)
    session.flush()
