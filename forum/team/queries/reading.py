"""Reads: every comment in the order in which they came, as far as nobody, or not oneself, has read it.

One looks back for 30 days. Where looking begins is kept (ReadUpTo), so that a page costs the same however
much was read before.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select, tuple_

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article
from forum.articles.queries import public
from forum.comments.models import Comment, Revision, Tombstone, TombstoneKind
from forum.core.db import session
from forum.team.models import THE_TEAM, THEIRS, CommentRead, ReadUpTo

LOOKS_BACK = timedelta(days=30)
PER_PAGE = 25
MOST = 99  # are counted; where there are more, they are many

_ORDER = (Comment.written_at, Comment.id)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A comment as it came. Nothing as `gone` means that everybody can read it."""

    id: int
    number: int
    slug: str
    title: str
    author: str
    username: str
    left: datetime | None
    written_at: datetime
    edited_at: datetime | None
    html: str
    gone: TombstoneKind | None

    @property
    def has_words(self) -> bool:
        """Whether its words are there to be read: not when they were taken back or taken down."""
        return self.left is None and self.gone in {None, TombstoneKind.HELD}


_COLUMNS = (
    *(Comment.id, Comment.number, Article.slug, Article.title, called(Member), Member.username),
    *(Member.closed_at, Comment.written_at, Comment.edited_at, Comment.html, Tombstone.kind),
)


def arrivals(reader_id: int, after: int | None, now: datetime) -> tuple[Sequence[Arrived], int | None]:
    """A page of what this reader (or THE_TEAM) has not read, the oldest first; and where the next begins.

    `after` is the comment that the page before ended with. The comments are found first, in a statement that
    knows no other table to begin with, and then told.
    """
    wanted = _in_order(reader_id, now)
    if after:
        wanted = wanted.where(tuple_(*_ORDER) > select(*_ORDER).where(Comment.id == after).scalar_subquery())
    ids = session.scalars(wanted.limit(PER_PAGE + 1)).all()
    return _told(ids[:PER_PAGE]), ids[PER_PAGE - 1] if len(ids) > PER_PAGE else None


def _told(ids: Sequence[int]) -> Sequence[Arrived]:
    wanted = (
        select(*_COLUMNS)
        .join(Member, Member.id == Comment.author_id)
        .join(Article, Article.id == Comment.article_id)
        .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
        .where(Comment.id.in_(ids))
        .order_by(*_ORDER)
    )
    rows: Sequence[Any] = session.execute(wanted).all()
    return [Arrived(*row) for row in rows]


def how_many(reader_id: int, now: datetime) -> int:
    """How many this reader has not read; beyond MOST nobody counts."""
    return len(session.scalars(_in_order(reader_id, now).limit(MOST + 1)).all())


def _in_order(reader_id: int, now: datetime) -> Select[int]:
    """From stories that everybody can read: others can't be opened from here."""
    in_sight = exists().where(Article.id == Comment.article_id, public(now)).correlate(Comment)
    return select(Comment.id).where(*unread(reader_id, now), in_sight).order_by(*_ORDER)


def unread(reader_id: int, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Whether a comment was not read as it is now by this reader, or by anybody of the team."""
    begin = now - LOOKS_BACK
    kept = select(ReadUpTo.moment).where(ReadUpTo.reader_id == reader_id, ReadUpTo.moment > begin)
    since = func.coalesce(kept.scalar_subquery(), begin, type_=Comment.written_at.type)
    return (Comment.written_at >= since, *_not_by(reader_id))


def _not_by(reader_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """What somebody wrote, they have read."""
    changed = exists().where(Revision.comment_id == CommentRead.comment_id, Revision.until > CommentRead.at)
    read = exists().where(CommentRead.comment_id == Comment.id, ~changed).correlate(Comment)
    if reader_id == THE_TEAM:
        theirs = exists().where(Member.id == Comment.author_id, Member.role.in_(THEIRS)).correlate(Comment)
        return ~read, ~theirs
    return ~read.where(CommentRead.member_id == reader_id), Comment.author_id != reader_id


def readers(comment_ids: Collection[int]) -> Mapping[int, Sequence[str]]:
    """Who of the team has read each of these comments, the first first."""
    found: dict[int, list[str]] = {}
    wanted = (
        select(CommentRead.comment_id, called(Member))
        .join(Member, Member.id == CommentRead.member_id)
        .where(CommentRead.comment_id.in_(comment_ids))
        .order_by(CommentRead.at, Member.id)
    )
    for id, name in session.execute(wanted):
        found.setdefault(id, []).append(str(name))
    return found
