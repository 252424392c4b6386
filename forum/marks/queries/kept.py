"""Reads: a member's bookmarks, as a list."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, select, tuple_

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article
from forum.articles.queries import public
from forum.comments.models import Comment, Tombstone
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.markup import excerpt
from forum.core.typed import whole
from forum.marks.models import Bookmark

BOOKMARKS_PER_PAGE = 50
_ORDER = (Bookmark.at, Bookmark.article_id, Bookmark.comment_id)


@dataclass(frozen=True, slots=True)
class Kept:
    """A bookmark: a story, or a comment under it with the first of what it says (nothing when it is gone)."""

    article_id: int
    slug: str
    title: str
    comment_id: int
    at: datetime
    author: str | None
    html: str | None

    @property
    def excerpt(self) -> str:
        """The first of what the comment says."""
        return excerpt(self.html or "")

    @property
    def key(self) -> str:
        """What the address of a page names it by."""
        return f"{self.article_id}-{self.comment_id}"


def bookmarks(member: Member, now: datetime, start: str | None = None) -> tuple[list[Kept], str | None]:
    """A page of them, the latest first, from the one with this key on; and where the next page starts."""
    wanted = _wanted(member, now)
    if start:
        article_id, comment_id = (whole(part) for part in start.partition("-")[::2])
        own = (Bookmark.member_id == member.id, Bookmark.article_id == article_id)
        key = select(*_ORDER).where(*own, Bookmark.comment_id == comment_id).scalar_subquery()
        wanted = wanted.where(tuple_(*_ORDER) <= key)
    kept = [Kept(*row) for row in session.execute(wanted.limit(BOOKMARKS_PER_PAGE + 1))]
    if start and not kept:
        raise Missing("There are no bookmarks here. The link may be incomplete.")
    following = kept[BOOKMARKS_PER_PAGE].key if len(kept) > BOOKMARKS_PER_PAGE else None
    return kept[:BOOKMARKS_PER_PAGE], following


def _wanted(member: Member, now: datetime) -> Select[*tuple[Any, ...]]:
    comment = (Bookmark.comment_id, Bookmark.at, called(Member), Comment.html)
    readable = and_(Comment.id == Bookmark.comment_id, Tombstone.comment_id.is_(None))
    return (
        select(Article.id, Article.slug, Article.title, *comment)
        .select_from(Bookmark)
        .join(Article, Article.id == Bookmark.article_id)
        .outerjoin(Tombstone, Tombstone.comment_id == Bookmark.comment_id)
        .outerjoin(Comment, readable)
        .outerjoin(Member, Member.id == Comment.author_id)
        .where(Bookmark.member_id == member.id, public(now))
        .order_by(*(column.desc() for column in _ORDER))
    )
