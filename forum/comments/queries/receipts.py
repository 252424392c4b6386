"""Reads: what became of a member's own comments, one line for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import String, case, func, literal, select, union_all

from forum.articles.models import Article
from forum.comments.models import Adjustment, Comment, KeptFinding, Returned, Tombstone, TombstoneKind
from forum.core.db import session
from forum.rules.effects import Effect


class Became(StrEnum):
    """What became of a comment, last of all."""

    WAITS = "waits"
    RETURNED = "returned"  # it waits for its author, who is asked to change it
    CAME_BACK = "came back"  # its author has changed it, and it waits again
    HELD = "held"  # a moderator lets it wait
    REMOVED = "removed"
    TAKEN_BACK = "taken back"
    PUBLISHED = "published"  # a moderator read it first
    ADJUSTED = "adjusted"
    GIVEN_BACK = "given back"  # it was adjusted, and a moderator undid that
    CARED = "cared"  # it was posted, help was shown, a moderator was called


@dataclass(frozen=True, slots=True)
class Receipt:
    """One of a member's comments: what became of it and when; under which rule it was removed."""

    id: int
    title: str
    number: int
    became: Became
    at: datetime
    adjusted: bool
    rule: str | None


# What it is now, which is said before all that happened; nothing where it can be read.
_HELD = Tombstone.kind == TombstoneKind.HELD
_STATE = case(
    (_HELD & Returned.came_back_at.is_not(None), Became.CAME_BACK.value),
    (_HELD & Returned.comment_id.is_not(None), Became.RETURNED.value),
    (_HELD & Tombstone.by_id.is_not(None), Became.HELD.value),
    (_HELD, Became.WAITS.value),
    (Tombstone.kind == TombstoneKind.REMOVED, Became.REMOVED.value),
    (Tombstone.kind == TombstoneKind.WITHDRAWN, Became.TAKEN_BACK.value),
)
# Of what happened in one moment, what is said.
_SAID = (Became.ADJUSTED, Became.PUBLISHED, Became.GIVEN_BACK, Became.CARED)


def receipts(member_id: int, most: int) -> Sequence[Receipt]:
    """A member's comments to which something happened that was not their own doing, the latest first."""
    happened = _happened(member_id)
    latest = func.max(happened.c.at)
    moments = [func.max(case((happened.c.what == each.value, happened.c.at))) for each in _SAID]
    by_comment = select(happened.c.comment_id, latest.label("at"), *moments)
    events = by_comment.group_by(happened.c.comment_id).subquery()
    wanted = (
        select(Comment.id, Article.title, Comment.number, _STATE, Tombstone.rule, *list(events.c)[1:])
        .join(events, events.c.comment_id == Comment.id)
        .join(Article, Article.id == Comment.article_id)
        .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
        .outerjoin(Returned, Returned.comment_id == Comment.id)
        .order_by(events.c.at.desc(), Comment.id.desc())
        .limit(most)
    )
    return [_receipt(*row) for row in session.execute(wanted)]


def published_at(comment_id: int) -> datetime | None:
    """When a moderator read a comment that had waited, and let it be read."""
    waited = KeptFinding.effect.in_({Effect.HOLD, Effect.ASK})
    return session.scalar(
        select(func.max(KeptFinding.settled_at)).where(KeptFinding.comment_id == comment_id, waited)
    )


def _receipt(
    id: int, title: str, number: int, state: str | None, rule: str | None, *moments: datetime | None
) -> Receipt:
    at, *each = moments
    assert at is not None  # every row has something that happened
    told = [(moment, what) for moment, what in zip(each, _SAID, strict=True) if moment]
    last = max(told, key=lambda one: one[0])[1] if told else Became.WAITS
    became = Became(state) if state else last
    return Receipt(id, title, number, became, at, each[0] is not None, rule)


def _happened(member_id: int) -> Any:
    """(comment, what, when) for all of a member's comments: changed, read, taken down, worried about."""
    waited = KeptFinding.effect.in_({Effect.HOLD, Effect.ASK}) & KeptFinding.settled_at.is_not(None)
    gone = Tombstone.kind.in_({TombstoneKind.HELD, TombstoneKind.REMOVED})
    ways = (
        _way(Became.ADJUSTED, Adjustment.comment_id, Adjustment.at).where(Adjustment.undone_at.is_(None)),
        _way(Became.GIVEN_BACK, Adjustment.comment_id, Adjustment.undone_at).where(
            Adjustment.undone_at.is_not(None)
        ),
        _way(Became.PUBLISHED, KeptFinding.comment_id, KeptFinding.settled_at).where(waited),
        _way(Became.CARED, KeptFinding.comment_id, KeptFinding.at).where(KeptFinding.effect == Effect.CARE),
        _way(Became.REMOVED, Tombstone.comment_id, Tombstone.since).where(gone),
        _way(Became.RETURNED, Returned.comment_id, func.coalesce(Returned.came_back_at, Returned.at)),
    )
    mine = Comment.author_id == member_id
    own = [each.join(Comment, Comment.id == each.selected_columns.comment_id).where(mine) for each in ways]
    return union_all(*own).subquery()


def _way(what: Became, comment_id: Any, at: Any) -> Any:
    word = literal(what.value, String(20))
    return select(comment_id.label("comment_id"), word.label("what"), at.label("at"))
