"""Reads: first comments that nobody of the team has answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.articles.models import Article
from forum.articles.queries import public
from forum.comments.models import Comment, Tombstone
from forum.core.db import session
from forum.team.models import Welcomed

LISTED = 50
LOOKS_BACK = timedelta(days=14)
ANSWER_WITHIN = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class First:
    """Somebody's first comment, and how many other members have answered it."""

    id: int
    number: int
    slug: str
    title: str
    author: str
    username: str
    written_at: datetime
    html: str
    answered_by: int

    @property
    def due_at(self) -> datetime:
        """By when somebody of the team should have answered."""
        return self.written_at + ANSWER_WITHIN


def first_comments(now: datetime) -> Sequence[First]:
    """The first comment of each who is new here, that nobody of the team has answered, the oldest first.

    They are found first, in a statement that knows no other table to begin with, and then told.
    """
    recent = select(Comment.id).where(Comment.written_at > now - LOOKS_BACK, *_waits(now))
    ids = session.scalars(recent.order_by(Comment.written_at, Comment.id).limit(LISTED)).all()
    who = (called(Member), Member.username, Comment.written_at, Comment.html)
    wanted = (
        select(Comment.id, Comment.number, Article.slug, Article.title, *who, _others())
        .join(Member, Member.id == Comment.author_id)
        .join(Article, Article.id == Comment.article_id)
        .where(Comment.id.in_(ids))
        .order_by(Comment.written_at, Comment.id)
    )
    rows: Sequence[Any] = session.execute(wanted).all()
    return [First(*row) for row in rows]


def _waits(now: datetime) -> Sequence[ColumnElement[bool]]:
    """By a member who is still here, their first that can be read, and without an answer of the team."""
    each, answer, by = aliased(Comment), aliased(Comment), aliased(Member)
    # One step into an index for each comment: to ask whether there is none before it may be far more.
    first = select(each.id).where(each.author_id == Comment.author_id, _is_readable(each))
    first = first.order_by(each.written_at, each.id).limit(1).correlate(Comment)
    here = (Member.role == Role.MEMBER, Member.closed_at.is_(None))
    answered = select(answer.id).join(by, by.id == answer.author_id)
    answered = answered.where(answer.parent_id == Comment.id, by.role != Role.MEMBER, _is_readable(answer))
    return (
        Comment.id == first.scalar_subquery(),
        _is_readable(Comment),
        exists().where(Member.id == Comment.author_id, *here).correlate(Comment),
        exists().where(Article.id == Comment.article_id, public(now)).correlate(Comment),
        ~exists().where(Welcomed.comment_id == Comment.id).correlate(Comment),
        ~answered.correlate(Comment).exists(),
    )


def _others() -> ColumnElement[int]:
    """How many other members have answered it, for others to read."""
    answer = aliased(Comment)
    wanted = select(func.count(answer.author_id.distinct())).where(
        answer.parent_id == Comment.id, answer.author_id != Comment.author_id, _is_readable(answer)
    )
    return wanted.correlate(Comment).scalar_subquery()


def _is_readable(comment: type[Comment]) -> ColumnElement[bool]:
    return ~exists().where(Tombstone.comment_id == comment.id).correlate(comment)
