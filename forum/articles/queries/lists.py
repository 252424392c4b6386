"""Reads: lists of stories, what they hang on, standing pages, and where things lived before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select, tuple_

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article, ArticleTag, ArticleTopic, OldAddress, StandingPage, Tag, Topic
from forum.articles.queries.stories import public, visible_head
from forum.articles.standing import RULES, PageView, shipped
from forum.core.db import session
from forum.core.errors import Missing

PER_PAGE = 12


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
        elif slug != RULES:
            standing_page(slug)
    except Missing:
        return None
    return target
