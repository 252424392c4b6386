"""Reads: how many comments there are under a story, by the stretch of time in which they were written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from sqlalchemy import and_, exists, func, select

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments.models import Comment, Tombstone
from forum.core.db import session


@dataclass(frozen=True, slots=True)
class Written:
    """Comments that can be read, and how many of those are replies by moderators."""

    comments: int
    by_moderators: int


def written_in(article_id: int, bounds: Sequence[datetime]) -> list[Written]:
    """Between each two of these moments, in their order. One statement."""
    reply = and_(Comment.parent_id.is_not(None), Member.role.in_([Role.MODERATOR, Role.ADMIN]))
    columns = []
    for start, end in pairwise(bounds):
        then = and_(Comment.written_at >= start, Comment.written_at < end)
        columns += [func.count().filter(then), func.count().filter(then, reply)]
    stands = ~exists().where(Tombstone.comment_id == Comment.id)
    mine = select(*columns).join(Member, Member.id == Comment.author_id)
    row = session.execute(mine.where(Comment.article_id == article_id, stands)).one()
    return [Written(*pair) for pair in zip(row[::2], row[1::2], strict=True)]
