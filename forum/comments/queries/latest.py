"""Reads: what one member has written, wherever it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.articles.queries import public
from forum.comments.models import Comment, Tombstone
from forum.core.db import session
from forum.core.markup import excerpt

LATEST = 20


@dataclass(frozen=True, slots=True)
class Written:
    """A comment in a list: when, under which story, and the first of what it says."""

    id: int
    written_at: datetime
    slug: str
    title: str
    html: str

    @property
    def excerpt(self) -> str:
        """The first of what it says."""
        return excerpt(self.html)


def latest_by(author: Member, now: datetime) -> list[Written]:
    """The latest comments of a member that everybody can read."""
    gone = exists().where(Tombstone.comment_id == Comment.id).correlate(Comment)
    wanted = (
        select(Comment.id, Comment.written_at, Article.slug, Article.title, Comment.html)
        .join(Article, Article.id == Comment.article_id)
        .where(Comment.author_id == author.id, ~gone, public(now))
        .order_by(Comment.written_at.desc(), Comment.id.desc())
    )
    return [Written(*row) for row in session.execute(wanted.limit(LATEST))]


def written_since(member_id: int, since: datetime) -> Sequence[datetime]:
    """When a member wrote what they wrote since then, the first of it first."""
    wanted = select(Comment.written_at).where(Comment.author_id == member_id, Comment.written_at > since)
    return session.scalars(wanted.order_by(Comment.written_at)).all()
