"""Reads: first comments that nobody of the team has answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.articles.models import Article
from forum.articles.queries import public
from forum.comments.models import Comment, KeptFinding, Tombstone, TombstoneKind
from forum.core.db import session
from forum.rules.effects import Effect
from forum.team.models import Welcomed

LISTED = 50
LOOKS_BACK = timedelta(days=14)
ANSWER_WITHIN = timedelta(hours=24)
_A_CASE = (Effect.HOLD, Effect.ASK)


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


ToBeDecided = Callable[[ColumnElement[int]], ColumnElement[bool]]


def first_comments(now: datetime, to_be_decided: ToBeDecided) -> Sequence[First]:
    """The first comment of each who is new here, that nobody of the team has answered, the oldest first.

    What readers have reported is a case, and no welcome: `to_be_decided` is the condition that tells.
    They are found first, in a statement that knows no other table to begin with, and then told.
    """
    who = (called(Member), Member.username, Comment.written_at, Comment.html)
    wanted = (
        select(Comment.id, Comment.number, Article.slug, Article.title, *who, _others())
        .join(Member, Member.id == Comment.author_id)
        .join(Article, Article.id == Comment.article_id)
        .where(
            Comment.id.in_(
                session.scalars(_found(now).where(~to_be_decided(Comment.id.expression)).limit(LISTED)).all()
            )
        )
        .order_by(Comment.written_at, Comment.id)
    )
    rows: Sequence[Any] = session.execute(wanted).all()
    return [First(*row) for row in rows]


def _found(now: datetime) -> Select[int]:
    """Each member is asked, by an index alone, whether they wrote lately; of those, which was their first.

    To ask that of each comment would be far more: most are by members who have written for long.
    """
    since, each = now - LOOKS_BACK, aliased(Comment)
    theirs = select(each.id).where(each.author_id == Member.id, ~_is_taken_back(each))
    first = theirs.order_by(each.written_at, each.id).limit(1).correlate(Member).scalar_subquery()
    last = select(func.max(each.written_at)).where(each.author_id == Member.id).correlate(Member)
    here = (Member.role == Role.MEMBER, Member.closed_at.is_(None), last.scalar_subquery() > since)
    who = select(first.label("first_id")).where(*here).subquery()
    wanted = select(Comment.id).join(who, Comment.id == who.c.first_id)
    wanted = wanted.where(Comment.written_at > since, *_waits(now))
    return wanted.order_by(Comment.written_at, Comment.id)


def _waits(now: datetime) -> Sequence[ColumnElement[bool]]:
    """For all to read, and without an answer of the team.

    What is held, was removed, or was found to go against a rule is a case, and no welcome.
    """
    answer, by = aliased(Comment), aliased(Member)
    answered = select(answer.id).join(by, by.id == answer.author_id)
    answered = answered.where(answer.parent_id == Comment.id, by.role != Role.MEMBER, _is_readable(answer))
    found = (KeptFinding.effect.in_(_A_CASE), KeptFinding.settled_at.is_(None))
    return (
        _is_readable(Comment),
        exists().where(Article.id == Comment.article_id, public(now)).correlate(Comment),
        ~exists().where(Welcomed.comment_id == Comment.id).correlate(Comment),
        ~exists().where(KeptFinding.comment_id == Comment.id, *found).correlate(Comment),
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


def _is_taken_back(comment: type[Comment]) -> ColumnElement[bool]:
    """By its author: then it is as if they had not begun yet."""
    gone = (Tombstone.comment_id == comment.id, Tombstone.kind == TombstoneKind.WITHDRAWN)
    return exists().where(*gone).correlate(comment)
