"""Reads: articles through the viewer's eyes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select, tuple_
from sqlalchemy.orm import joinedload

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.articles.models import (
    Article,
    ArticleTag,
    ArticleTopic,
    OldAddress,
    StandingPage,
    State,
    Tag,
    Topic,
)
from forum.articles.standing import PageView, shipped
from forum.core.db import session
from forum.core.errors import Missing

PER_PAGE = 12


@dataclass(frozen=True, slots=True)
class Head:
    """The little that is needed to know whether an article may be seen and whether it has changed."""

    id: int
    slug: str
    title: str
    version: int
    comment_count: int
    comments_open: bool
    last_comment_at: datetime | None
    settled_at: datetime | None
    author_id: int
    state: State
    published_at: datetime | None

    def hidden(self, now: datetime) -> str:
        """In a word, why readers don't see it; empty when they do."""
        out = self.state in {State.PUBLISHED, State.SCHEDULED}
        return "" if out and self.published_at and self.published_at <= now else self.state.value


@dataclass(frozen=True, slots=True)
class Card:
    """An article in a list."""

    id: int
    slug: str
    title: str
    standfirst: str
    published_at: datetime
    minutes: int
    comment_count: int
    author: str
    author_username: str
    topic: str | None
    topic_slug: str | None


def public(now: datetime) -> ColumnElement[bool]:
    """What everybody may read: published, or scheduled for a moment that has come."""
    out = Article.state.in_([State.PUBLISHED, State.SCHEDULED])
    return and_(out, Article.published_at <= now)


def _seen_by(viewer: Member | None, now: datetime) -> ColumnElement[bool]:
    if viewer is None:
        return public(now)
    if viewer.may(Role.EDITOR):
        return Article.id.is_not(None)
    return or_(public(now), Article.author_id == viewer.id)


def visible_head(slug: str, viewer: Member | None, now: datetime) -> Head:
    """The head of an article that this viewer may see; hidden and missing look alike."""
    columns = (
        Article.id,
        Article.slug,
        Article.title,
        Article.version,
        Article.comment_count,
        Article.comments_open,
        Article.last_comment_at,
        Article.settled_at,
        Article.author_id,
        Article.state,
        Article.published_at,
    )
    row = session.execute(select(*columns).where(Article.slug == slug, _seen_by(viewer, now))).first()
    if row is None:
        raise Missing
    return Head(*row)


def visible_article(slug: str, viewer: Member | None, now: datetime) -> Article:
    """The article itself, for doors that act on it."""
    return article_by_id(visible_head(slug, viewer, now).id)


def article_by_id(id: int) -> Article:
    """An article that is known to be visible."""
    return session.get_one(Article, id)


def told(id: int) -> Article:
    """The same with all that a page tells about it."""
    whole = (joinedload(Article.author), joinedload(Article.disclaimer))
    return session.get_one(Article, id, options=whole)


def _cards(now: datetime) -> Select[*tuple[Any, ...]]:
    columns = (
        Article.id,
        Article.slug,
        Article.title,
        Article.standfirst,
        Article.published_at,
        Article.minutes,
        Article.comment_count,
        called(Member),
        Member.username,
        Topic.name,
        Topic.slug,
    )
    first_topic = and_(ArticleTopic.article_id == Article.id, ArticleTopic.position == 0)
    return (
        select(*columns)
        .join(Member, Member.id == Article.author_id)
        .outerjoin(ArticleTopic, first_topic)
        .outerjoin(Topic, Topic.id == ArticleTopic.topic_id)
        .where(public(now))
        .order_by(Article.published_at.desc(), Article.id.desc())
    )


def latest(
    now: datetime,
    *where: ColumnElement[bool],
    start: str | None = None,
    limit: int = PER_PAGE,
) -> tuple[list[Card], str | None]:
    """Stories, newest first, from the one with this slug on; and where the next page starts."""
    wanted = _cards(now).where(*where)
    if start:
        key = select(Article.published_at, Article.id).where(Article.slug == start, public(now)).subquery()
        here = tuple_(Article.published_at, Article.id)
        wanted = wanted.where(here <= select(key.c.published_at, key.c.id).scalar_subquery())
    rows = session.execute(wanted.limit(limit + 1)).all()
    if start and not rows:
        raise Missing("There are no stories here. The link may be incomplete.")
    cards = [Card(*row) for row in rows]
    return cards[:limit], cards[limit].slug if len(cards) > limit else None


def about(topic: Topic) -> ColumnElement[bool]:
    """Articles in a topic."""
    return Article.id.in_(select(ArticleTopic.article_id).where(ArticleTopic.topic_id == topic.id))


def tagged(tag: Tag) -> ColumnElement[bool]:
    """Articles with a tag."""
    return Article.id.in_(select(ArticleTag.article_id).where(ArticleTag.tag_id == tag.id))


def by(author: Member) -> ColumnElement[bool]:
    """Articles of one author."""
    return Article.author_id == author.id


def has_told(author: Member, viewer: Member | None, now: datetime) -> bool:
    """Whether there is a story of this author that the viewer may see."""
    return bool(session.scalar(select(exists().where(by(author), _seen_by(viewer, now)))))


def topics() -> Sequence[Topic]:
    """All topics, by name."""
    return session.scalars(select(Topic).order_by(Topic.name)).all()


def topic(slug: str) -> Topic:
    """One topic."""
    found = session.scalar(select(Topic).where(Topic.slug == slug))
    if found is None:
        raise Missing
    return found


def tag(slug: str) -> Tag:
    """One tag."""
    found = session.scalar(select(Tag).where(Tag.slug == slug))
    if found is None:
        raise Missing
    return found


def standing_page(slug: str) -> PageView:
    """A standing page: the editors' own, or else the one that comes with Kith."""
    own = session.get(StandingPage, slug)
    page = PageView(own.slug, own.title, own.html) if own and own.published else shipped(slug)
    if page is None:
        raise Missing
    return page


def moved_to(path: str, viewer: Member | None, now: datetime) -> str | None:
    """Where something that lived at this old address is now, if this viewer may see it."""
    target = session.scalar(select(OldAddress.target).where(OldAddress.path == path))
    if target is None:
        return None
    kind, _, slug = target.removeprefix("/").partition("/")
    try:
        if kind == "articles":
            visible_head(slug, viewer, now)
        else:
            standing_page(slug)
    except Missing:
        return None
    return target
