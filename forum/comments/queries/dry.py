"""Reads: stored comments as the rules would meet them, for trying a changed book on them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.comments.queries.judged import ENOUGH
from forum.core.db import session
from forum.rules.comparing import Stored
from forum.rules.engine import Standing

_BATCH = 500


def latest(most: int, newcomers_have: int) -> Sequence[Stored]:
    """So many of the comments that can be read or wait, the latest first.

    Who had fewer comments than `newcomers_have` when they wrote one was a newcomer then.
    """
    rows = session.execute(_wanted().order_by(Comment.id.desc()).limit(most))
    return [_stored(row, newcomers_have) for row in rows]


def count_since(moment: datetime) -> int:
    """How many there are since then."""
    found = select(func.count(Comment.id)).outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    return session.scalar(found.where(_here(), Comment.written_at >= moment)) or 0


def all_since(moment: datetime, newcomers_have: int) -> Iterator[Stored]:
    """All of them, in the order in which they were stored; a few hundred are held at a time."""
    last = 0
    while True:
        wanted = _wanted().where(Comment.written_at >= moment, Comment.id > last)
        rows = session.execute(wanted.order_by(Comment.id).limit(_BATCH)).all()
        if not rows:
            return
        yield from (_stored(row, newcomers_have) for row in rows)
        last = rows[-1].id


def _here() -> ColumnElement[bool]:
    return or_(Tombstone.kind.is_(None), Tombstone.kind == TombstoneKind.HELD)


def _wanted() -> Select[*tuple[Any, ...]]:
    columns = (Comment.id, Comment.body, Comment.written_at, Member.role, _published().label("published"))
    return (
        select(*columns)
        .join(Member, Member.id == Comment.author_id)
        .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
        .where(_here())
    )


def _published() -> ColumnElement[int]:
    """How many comments their author had before; beyond ENOUGH nobody counts."""
    earlier, gone = aliased(Comment), aliased(Tombstone)
    before = and_(earlier.author_id == Comment.author_id, earlier.written_at < Comment.written_at)
    some = (
        select(literal(1).label("one"))
        .select_from(earlier)
        .outerjoin(gone, gone.comment_id == earlier.id)
        .where(before, gone.comment_id.is_(None))
        .correlate(Comment)
        .limit(ENOUGH)
    )
    return select(func.count()).select_from(some.subquery()).scalar_subquery()


def _stored(row: Any, newcomers_have: int) -> Stored:
    team = row.role is not Role.MEMBER
    published = ENOUGH if team else row.published
    standing = Standing(team=team, newcomer=published < newcomers_have, published=published)
    return Stored(row.id, row.body, row.written_at.hour, standing)
