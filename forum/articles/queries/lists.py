"""Reads: lists of stories."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, func, or_, select, tuple_, union_all

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article, ArticleTag, ArticleTopic, Feature, Part, Series, State, Tag, Topic
from forum.articles.queries.stories import public
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


def _cards() -> Select[*tuple[Any, ...]]:
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
        .order_by(Article.published_at.desc(), Article.id.desc())
    )


def _of_these(now: datetime) -> ColumnElement[bool]:
    """What everybody may read, written so that no index of stories is used: something else names a few."""
    state = func.coalesce(Article.state, State.DRAFT)
    return and_(state.in_([State.PUBLISHED, State.SCHEDULED]), Article.published_at <= now)


def latest(
    now: datetime,
    *where: ColumnElement[bool],
    start: str | None = None,
    limit: int = PER_PAGE,
) -> tuple[list[Card], str | None]:
    """Stories, newest first, from the one with this slug on; and where the next page starts."""
    if start:
        key = select(Article.published_at, Article.id).where(Article.slug == start, public(now)).subquery()
        here = tuple_(Article.published_at, Article.id)
        where = (*where, here <= select(key.c.published_at, key.c.id).scalar_subquery())
    wanted = _cards().where(Article.id.in_(_newest(now, where, limit + 1)))
    rows = session.execute(wanted.limit(limit + 1)).all()
    if start and not rows:
        raise Missing("There are no stories here. The link may be incomplete.")
    cards = [Card(*row) for row in rows]
    return cards[:limit], cards[limit].slug if len(cards) > limit else None


def _newest(
    now: datetime, where: Collection[ColumnElement[bool]], limit: int
) -> CompoundSelect[*tuple[Any, ...]]:
    """The ids, one state at a time: so an index has the order, and the others are not read."""
    found = select(Article.id).where(Article.published_at <= now, *where)
    found = found.order_by(Article.published_at.desc(), Article.id.desc()).limit(limit)
    some = [found.where(Article.state == each).subquery() for each in (State.SCHEDULED, State.PUBLISHED)]
    return union_all(*(select(each.c.id) for each in some))


def about(topic: Topic) -> ColumnElement[bool]:
    """Articles in a topic."""
    return Article.id.in_(select(ArticleTopic.article_id).where(ArticleTopic.topic_id == topic.id))


def tagged(tag: Tag) -> ColumnElement[bool]:
    """Articles with a tag."""
    return Article.id.in_(select(ArticleTag.article_id).where(ArticleTag.tag_id == tag.id))


def featured(now: datetime) -> list[Card]:
    """What the editors have put on top of the home page, as far as everybody may read it."""
    holds = or_(Feature.until.is_(None), Feature.until > now)
    wanted = _cards().join(Feature, Feature.article_id == Article.id).where(_of_these(now))
    wanted = wanted.where(Article.id.in_(select(Feature.article_id).where(holds)))
    return [
        Card(*row) for row in session.execute(wanted.order_by(None).order_by(Feature.position, Article.id))
    ]


def others_than(cards: Collection[Card]) -> ColumnElement[bool]:
    """Articles that are none of these."""
    return Article.id.not_in([each.id for each in cards])


def parts_of(series: Series, now: datetime) -> list[Card]:
    """The stories of a series, in its order, as far as everybody may read them."""
    wanted = _cards().join(Part, Part.article_id == Article.id).where(_of_these(now))
    wanted = wanted.where(Article.id.in_(select(Part.article_id).where(Part.series_id == series.id)))
    rows = session.execute(wanted.order_by(None).order_by(Part.position, Article.id))
    return [Card(*row) for row in rows]
