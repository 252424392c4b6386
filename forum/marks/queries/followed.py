"""Reads: the stories, threads and members that a member follows, and how much is new there."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CTE, Integer, Row, and_, case, column, func, or_, select, values

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article
from forum.articles.queries import public
from forum.comments.models import Comment, Tombstone
from forum.core.db import session
from forum.marks.models import Follow, Followed, ReadMark
from forum.marks.queries.unread import news
from forum.marks.seen import Seen

MOST_FOLLOWED = 100  # of each kind are listed, those where somebody wrote last
LATEST = 500  # comments of a story are looked at; where more are new, that is many
A_STORY = 0  # in place of the comment that starts a thread


@dataclass(frozen=True, slots=True)
class Waiting:
    """A story (`thread` is A_STORY), or a thread; how many comments are new, and which first.

    `author` began it. Nobody is named where what they began it with can't be read.
    """

    slug: str
    title: str
    thread: int
    author: str | None
    new: int
    first: int | None


def followed_stories(member: Member, now: datetime) -> list[Waiting]:
    """The stories that a member follows, where somebody wrote last first."""
    columns = (
        Article.id,
        Article.slug,
        Article.title,
        Article.last_number,
        ReadMark.seen,
        Follow.subject_id * 0,
    )
    wanted = (
        select(*columns, called(Member))
        .join(Follow, and_(Follow.subject_id == Article.id, Follow.kind == Followed.STORY))
        .join(Member, Member.id == Article.author_id)
    )
    return _waiting(member, wanted, now)


def followed_threads(member: Member, now: datetime) -> list[Waiting]:
    """The threads, in the same order."""
    columns = (Article.id, Article.slug, Article.title, Article.last_number, ReadMark.seen, Comment.id)
    wanted = (
        select(*columns, case((Tombstone.comment_id.is_(None), called(Member))))
        .join(Comment, Comment.article_id == Article.id)
        .join(Follow, and_(Follow.subject_id == Comment.id, Follow.kind == Followed.THREAD))
        .join(Member, Member.id == Comment.author_id)
        .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    )
    return _waiting(member, wanted, now)


def followed_members(member: Member) -> Sequence[Row[str, str | None]]:
    """The members, by name: username, called."""
    wanted = select(Member.username, called(Member).label("called")).join(
        Follow, Follow.subject_id == Member.id
    )
    own = (Follow.member_id == member.id, Follow.kind == Followed.MEMBER, Member.closed_at.is_(None))
    return session.execute(wanted.where(*own).order_by(Member.username_key).limit(MOST_FOLLOWED)).all()


def _waiting(member: Member, wanted: Any, now: datetime) -> list[Waiting]:
    own = and_(ReadMark.article_id == Article.id, ReadMark.member_id == member.id)
    wanted = wanted.outerjoin(ReadMark, own).where(Follow.member_id == member.id, public(now))
    order = (Article.last_comment_at.desc(), Article.id, Follow.subject_id)
    rows = session.execute(wanted.order_by(*order).limit(MOST_FOLLOWED)).all()
    new = _new(member.id, [gap for row in rows for gap in _gaps(*row[:1], *row[3:6])])
    return [Waiting(*row[1:3], *row[5:], *new.get((row[0], row[5]), (0, None))) for row in rows]


def _gaps(article_id: int, last: int, seen: str | None, thread: int) -> Iterator[tuple[int, int, int, int]]:
    """What was not seen among the latest comments, as rows. Nobody follows without a read mark."""
    known = Seen.of([(1, last)]) if seen is None else Seen.read(seen)
    for start, end in known.with_span(1, last - LATEST).unseen(last):
        yield article_id, thread, start, end


def _new(member_id: int, rows: Iterable[tuple[int, int, int, int]]) -> dict[tuple[int, int], tuple[int, int]]:
    """By article and thread: how many comments are new, and the first of them. One statement for all."""
    gaps = _table(list(rows))
    if gaps is None:
        return {}
    among = and_(Comment.article_id == gaps.c.article, Comment.number.between(gaps.c.start, gaps.c.end))
    belongs = or_(gaps.c.thread == A_STORY, func.coalesce(Comment.thread_id, Comment.id) == gaps.c.thread)
    wanted = (
        select(gaps.c.article, gaps.c.thread, func.count(), func.min(Comment.id))
        .select_from(gaps)
        .join(Comment, among)
        .where(belongs, *news(member_id))
        .group_by(gaps.c.article, gaps.c.thread)
    )
    return {(article, thread): (count, first) for article, thread, count, first in session.execute(wanted)}


def _table(rows: list[tuple[int, int, int, int]]) -> CTE | None:
    names = ("article", "thread", "start", "end")
    gaps = values(*(column(name, Integer) for name in names), name="gap", literal_binds=True)
    return gaps.data(rows).cte("gap") if rows else None
