"""Reads: threads as readers see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select, tuple_, union_all
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.comments.models import Comment, Hold
from forum.core.db import session
from forum.core.errors import Missing

THREADS_PER_PAGE = 20
FIRST_REPLIES = 30
REPLIES_PER_PAGE = 100


class Sort(StrEnum):
    """In which order threads stand."""

    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class CommentView:
    """A comment as a page shows it, with whom it answers in words."""

    id: int
    number: int
    parent_id: int | None
    thread_id: int | None
    path: str
    html: str
    written_at: datetime
    reply_count: int
    author_id: int
    author: str
    username: str
    role: Role
    held: bool
    answers: str | None
    answers_number: int | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Comments that stand on one page, and the comment that the next page starts with."""

    comments: list[CommentView]
    next: int | None


_Parent = aliased(Comment)
_Waiting = aliased(Hold)
_Answered = aliased(Member)


def _views() -> Select[*tuple[Any, ...]]:
    columns = (
        Comment.id,
        Comment.number,
        Comment.parent_id,
        Comment.thread_id,
        Comment.path,
        Comment.html,
        Comment.written_at,
        Comment.reply_count,
        Comment.author_id,
        called(Member),
        Member.username,
        Member.role,
        Hold.since.is_not(None),
        called(_Answered),
        _Parent.number,
    )
    return (
        select(*columns)
        .join(Member, Member.id == Comment.author_id)
        .outerjoin(Hold, Hold.comment_id == Comment.id)
        .outerjoin(_Parent, _Parent.id == Comment.parent_id)
        .outerjoin(_Waiting, _Waiting.comment_id == Comment.parent_id)
        # Who wrote a comment that waits is not told by the replies to it either.
        .outerjoin(_Answered, and_(_Answered.id == _Parent.author_id, _Waiting.comment_id.is_(None)))
    )


def _seen(wanted: Select[*tuple[Any, ...]]) -> list[CommentView]:
    return [CommentView(*row) for row in session.execute(wanted)]


def threads(article_id: int, sort: Sort, start: int | None = None) -> Stretch:
    """A page of threads, each with its first replies, from the thread that `start` begins on.

    Pages go by key: the hundredth costs what the first does.
    """
    wanted = _views().where(
        Comment.article_id == article_id,
        Comment.parent_id.is_(None),
        or_(Hold.since.is_(None), Comment.reply_count > 0),
    )
    here = tuple_(Comment.written_at, Comment.id)
    if start:
        there = aliased(Comment)
        key = select(there.written_at, there.id).where(there.id == start, there.article_id == article_id)
        place = key.scalar_subquery()
        wanted = wanted.where(here <= place if sort is Sort.NEWEST else here >= place)
    order = (Comment.written_at, Comment.id)
    wanted = wanted.order_by(*(column.desc() if sort is Sort.NEWEST else column for column in order))
    found = _seen(wanted.limit(THREADS_PER_PAGE + 1))
    if start and not found:
        raise Missing("There are no comments here. The link may be incomplete.")
    firsts = found[:THREADS_PER_PAGE]
    following = found[THREADS_PER_PAGE].id if len(found) > THREADS_PER_PAGE else None
    return Stretch([*firsts, *_first_replies(firsts)], following)


def _first_replies(firsts: Sequence[CommentView]) -> list[CommentView]:
    answered = [comment for comment in firsts if comment.reply_count]
    if not answered:
        return []
    short = [comment.id for comment in answered if comment.reply_count <= FIRST_REPLIES]
    long = [comment.id for comment in answered if comment.reply_count > FIRST_REPLIES]
    wanted: ColumnElement[bool] = Comment.thread_id.in_(short)
    if long:
        # A thread of thousands is asked for its first few only; one index walk each.
        walks = [
            select(
                select(Comment.id)
                .where(Comment.thread_id == first)
                .order_by(Comment.path)
                .limit(FIRST_REPLIES)
                .subquery()
                .c.id
            )
            for first in long
        ]
        wanted = or_(wanted, Comment.id.in_(union_all(*walks).subquery().select()))
    return _seen(_views().where(wanted).order_by(Comment.thread_id, Comment.path))


def thread(article_id: int, id: int, start: int | None = None) -> tuple[CommentView, Stretch]:
    """One thread in focus: the comment that starts it, and a page of its replies from `start` on."""
    belongs = and_(Comment.article_id == article_id, Comment.parent_id.is_(None))
    firsts = _seen(_views().where(Comment.id == id, belongs))
    if not firsts or (firsts[0].held and not firsts[0].reply_count):
        raise Missing
    wanted = _views().where(Comment.thread_id == id)
    if start:
        key = select(Comment.path).where(Comment.id == start, Comment.thread_id == id)
        wanted = wanted.where(Comment.path >= key.scalar_subquery())
    found = _seen(wanted.order_by(Comment.path).limit(REPLIES_PER_PAGE + 1))
    following = found[REPLIES_PER_PAGE].id if len(found) > REPLIES_PER_PAGE else None
    return firsts[0], Stretch(found[:REPLIES_PER_PAGE], following)


def visible_comment(id: int) -> Comment:
    """A comment that readers can see."""
    found = session.get(Comment, id)
    if found is None or is_held(found):
        raise Missing("That comment is not here. It may be waiting for a moderator.")
    return found


def just_said(
    author: Member, article_id: int, body: str, to: Comment | None, since: datetime
) -> Comment | None:
    """The comment in which this author said the very same in the same place a moment ago."""
    wanted = select(Comment).where(
        Comment.author_id == author.id,
        Comment.written_at >= since,
        Comment.article_id == article_id,
        Comment.parent_id == (to.id if to else None),
        Comment.body == body,
    )
    return session.scalar(wanted.order_by(Comment.id).limit(1))


def is_held(comment: Comment) -> bool:
    """Whether a comment waits for a moderator."""
    return bool(session.scalar(select(exists().where(Hold.comment_id == comment.id))))


def is_among_first_replies(comment: Comment) -> bool:
    """Whether the story page shows this comment, or only the page of its thread does."""
    if comment.thread_id is None:
        return True
    before = select(Comment.id).where(Comment.thread_id == comment.thread_id, Comment.path < comment.path)
    return len(session.scalars(before.limit(FIRST_REPLIES)).all()) < FIRST_REPLIES


def articles_answered_by(member_id: int) -> Sequence[int]:
    """The articles under which a member has written."""
    return session.scalars(select(Comment.article_id).where(Comment.author_id == member_id).distinct()).all()
