"""Writes: what the team has read."""

from collections.abc import Collection
from datetime import datetime
from typing import cast

from sqlalchemy import Table, literal, select
from sqlalchemy.dialects import postgresql, sqlite

from forum.accounts.models import Member
from forum.comments.models import Comment
from forum.comments.policy import EDIT_FOR
from forum.core.answers import insist
from forum.core.db import Base, Moment, session
from forum.team import policy
from forum.team.models import THE_TEAM, CommentRead, ReadUpTo
from forum.team.queries.reading import unread

_MOMENT = Moment()


def read(moderator: Member, comment_ids: Collection[int], seen_at: datetime) -> None:
    """Say that one has read these comments as they were when one was shown them.

    One that was changed after that moment has to be read again.
    """
    insist(policy.is_of_the_team(moderator))
    note_read(moderator.id, comment_ids, seen_at)


def note_read(member_id: int, comment_ids: Collection[int], seen_at: datetime) -> None:
    """The same of somebody who has decided about them. No other row is touched, so nobody waits for it."""
    columns = (Comment.id, literal(member_id), literal(seen_at, _MOMENT))
    those = select(*columns).where(Comment.id.in_(comment_ids)).order_by(Comment.id)
    rows = cast("Table", CommentRead.__table__)
    insert = _insert(CommentRead).from_select(["comment_id", "member_id", "at"], those)
    # An old page that is sent late takes nothing back from who has read a newer one.
    session.execute(
        insert.on_conflict_do_update(
            index_elements=list(rows.primary_key),
            set_={"at": insert.excluded.at},
            where=CommentRead.at < insert.excluded.at,
        )
    )


def move_on(moderator: Member, now: datetime) -> None:
    """Note up to where this member, and the team, has read everything, so that nobody looks there again.

    Never beyond what its author may still change: that would have to be read once more.
    """
    for reader_id in (THE_TEAM, moderator.id):
        first = select(Comment.written_at).where(*unread(reader_id, now))
        found = session.scalar(first.order_by(Comment.written_at, Comment.id).limit(1))
        moment = min(found or now, now - EDIT_FOR)
        insert = _insert(ReadUpTo).values(reader_id=reader_id, moment=moment)
        session.execute(insert.on_conflict_do_update(index_elements=["reader_id"], set_={"moment": moment}))


def _insert(table: type[Base]) -> postgresql.Insert | sqlite.Insert:
    on_postgresql = session.connection().dialect.name == "postgresql"
    rows = cast("Table", table.__table__)
    return postgresql.insert(rows) if on_postgresql else sqlite.insert(rows)
