"""Reads: what is new for a member. In what they follow, in answer to them, and where they are spoken to."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article
from forum.articles.queries import public
from forum.comments.models import Comment, Mention
from forum.core.db import session
from forum.core.markup import excerpt, plain
from forum.marks.models import Follow, Followed
from forum.marks.queries.mutes import mutes_of
from forum.marks.queries.unread import news
from forum.marks.words import Muted, muted

NEW_FOR = timedelta(days=30)
MOST_IN_A_LIST = 30
OWN_COMMENTS = 500  # answers to one's latest so many comments are looked for

_Own = aliased(Comment)


@dataclass(frozen=True, slots=True)
class Heard:
    """A comment that is news: the first of what it says, who said it, when and under which story."""

    id: int
    author: str
    username: str
    written_at: datetime
    slug: str
    title: str
    html: str

    @property
    def excerpt(self) -> str:
        """The first of what it says."""
        return excerpt(self.html)


@dataclass(frozen=True, slots=True)
class News:
    """Three lists, the newest first. Comments with a word that one muted are left out."""

    answers: list[Heard]
    mentions: list[Heard]
    by_followed: list[Heard]


def news_for(member: Member, now: datetime) -> News:
    """What others have written for this member, or whom they follow, in the last thirty days."""
    words = muted(mutes_of(member.id).words)
    latest = select(_Own.id).where(_Own.author_id == member.id).order_by(_Own.written_at.desc())
    followed = select(Follow.subject_id).where(Follow.member_id == member.id, Follow.kind == Followed.MEMBER)
    spoken_to = select(Mention.comment_id).where(Mention.member_id == member.id)
    lately = _lately(member, now)
    return News(
        answers=_heard(lately.where(Comment.parent_id.in_(latest.limit(OWN_COMMENTS))), words),
        mentions=_heard(lately.where(Comment.id.in_(spoken_to)), words),
        by_followed=_heard(lately.where(Comment.author_id.in_(followed)), words),
    )


def _lately(member: Member, now: datetime) -> Select[*tuple[Any, ...]]:
    columns = (Comment.id, called(Member), Member.username, Comment.written_at, Article.slug, Article.title)
    return (
        select(*columns, Comment.html)
        .join(Member, Member.id == Comment.author_id)
        .join(Article, Article.id == Comment.article_id)
        .where(Comment.written_at >= now - NEW_FOR, public(now), *news(member.id))
        .order_by(Comment.written_at.desc(), Comment.id.desc())
        .limit(MOST_IN_A_LIST)
    )


def _heard(wanted: Select[*tuple[Any, ...]], words: Muted) -> list[Heard]:
    heard = (Heard(*row) for row in session.execute(wanted))
    return [each for each in heard if not words.finds(plain(each.html))]
