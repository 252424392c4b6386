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

    `after` is the comment that the page before ended with.
    """
    wanted = _listed(select(*_COLUMNS), reader_id, now)
    wanted = wanted.outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    if after:
        wanted = wanted.where(tuple_(*_ORDER) > select(*_ORDER).where(Comment.id == after).scalar_subquery())
    rows = session.execute(wanted.order_by(*_ORDER).limit(PER_PAGE + 1)).all()
    found = [Arrived(*row) for row in rows[:PER_PAGE]]
    return found, found[-1].id if len(rows) > PER_PAGE else None


def how_many(reader_id: int, now: datetime) -> int:
    """How many this reader has not read; beyond MOST nobody counts."""
    some = _listed(select(Comment.id), reader_id, now).order_by(*_ORDER).limit(MOST + 1)
    return session.execute(select(func.count()).select_from(some.subquery())).scalar_one()


def _listed(columns: Select[*tuple[Any, ...]], reader_id: int, now: datetime) -> Select[*tuple[Any, ...]]:
    """From stories that everybody can read: others can't be opened from here."""
    return unread(columns, reader_id, now).join(Article, Article.id == Comment.article_id).where(public(now))


def unread(columns: Select[*tuple[Any, ...]], reader_id: int, now: datetime) -> Select[*tuple[Any, ...]]:
    """Comments that this reader, or nobody of the team, has read as they are now."""
    begin = now - LOOKS_BACK
    kept = select(ReadUpTo.moment).where(ReadUpTo.reader_id == reader_id, ReadUpTo.moment > begin)
    since = func.coalesce(kept.scalar_subquery(), begin, type_=Comment.written_at.type)
    among = columns.select_from(Comment).join(Member, Member.id == Comment.author_id)
    return among.where(Comment.written_at >= since, *_not_by(reader_id))


def _not_by(reader_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """What somebody wrote, they have read."""
    changed = exists().where(Revision.comment_id == CommentRead.comment_id, Revision.until > CommentRead.at)
    read = exists().where(CommentRead.comment_id == Comment.id, ~changed)
    if reader_id == THE_TEAM:
        return ~read, Member.role.not_in(THEIRS)
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
