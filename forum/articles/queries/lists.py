"""Reads: lists of stories."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    func,
    literal,
    or_,
    select,
    tuple_,
    union_all,
)

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article, ArticleTag, ArticleTopic, Feature, Part, Series, State, Tag, Topic
from forum.articles.queries.stories import public
from forum.core.db import session
from forum.core.errors import Missing
from forum.pictures.queries import THUMB_COLUMNS, Thumb, thumb, with_thumb

PER_PAGE = 12
_NEWEST_FIRST = Article.published_at.desc(), Article.id.desc()
_NOTHING = "There are no stories here. The link may be incomplete."


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
    picture: Thumb | None


def _cards(*where: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
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
    wanted = (
        select(*columns)
        .join(Member, Member.id == Article.author_id)
        .outerjoin(ArticleTopic, first_topic)
        .outerjoin(Topic, Topic.id == ArticleTopic.topic_id)
        .where(*where)
        .order_by(*_NEWEST_FIRST)
    )
    return with_thumb(wanted, Article.picture_id)


def _card(row: Sequence[Any]) -> Card:
    return Card(*(*row[:-THUMB_COLUMNS], thumb(row)))


def latest(
    now: datetime,
    *where: ColumnElement[bool],
    start: str | None = None,
    limit: int = PER_PAGE,
) -> tuple[list[Card], str | None]:
    """Stories, newest first, from the one with this slug on; and where the next page starts."""
    until = _from(start, now) if start else Article.published_at <= now
    found = _cards(Article.id.in_(_ids((until, *where), limit + 1))).limit(limit + 1)
    rows = session.execute(found).all()
    if start and not rows:
        raise Missing(_NOTHING)
    cards = [_card(row) for row in rows]
    return cards[:limit], cards[limit].slug if len(cards) > limit else None


def _ids(where: Collection[ColumnElement[bool]], limit: int) -> CompoundSelect[Any]:
    """The newest of each state that readers may see, so many of each: databases keep each in order, but not
    two together, and would sort all the stories there are.
    """
    of_state = [
        select(Article.id)
        .where(Article.state == state, *where)
        .order_by(*_NEWEST_FIRST)
        .limit(limit)
        .subquery()
        for state in (State.PUBLISHED, State.SCHEDULED)
    ]
    return union_all(*(select(each.c.id) for each in of_state))


def _from(start: str, now: datetime) -> ColumnElement[bool]:
    """From this story on. Its place is asked for first: with values a database finds it in its index."""
    key = session.execute(select(Article.published_at, Article.id).where(Article.slug == start, public(now)))
    if (found := key.first()) is None:
        raise Missing(_NOTHING)
    at, id = literal(found[0], Article.published_at.type), literal(found[1])
    return tuple_(Article.published_at, Article.id) <= tuple_(at, id)


def about(topic: Topic) -> ColumnElement[bool]:
    """Articles in a topic."""
    return Article.id.in_(select(ArticleTopic.article_id).where(ArticleTopic.topic_id == topic.id))


def tagged(tag: Tag) -> ColumnElement[bool]:
    """Articles with a tag."""
    return Article.id.in_(select(ArticleTag.article_id).where(ArticleTag.tag_id == tag.id))


def _readable(now: datetime) -> ColumnElement[bool]:
    """The same as `public`, so written that no index of stories helps: something else finds the few."""
    out = func.coalesce(Article.state, State.DRAFT).in_([State.PUBLISHED, State.SCHEDULED])
    return and_(out, Article.published_at <= now)


def featured(now: datetime) -> list[Card]:
    """What the editors have put on top of the home page, as far as everybody may read it."""
    chosen = select(Feature.article_id).where(or_(Feature.until.is_(None), Feature.until > now))
    wanted = _cards(_readable(now), Article.id.in_(chosen)).join(Feature, Feature.article_id == Article.id)
    rows = session.execute(wanted.order_by(None).order_by(Feature.position, Article.id))
    return [_card(row) for row in rows]


def others_than(cards: Collection[Card]) -> ColumnElement[bool]:
    """Articles that are none of these."""
    return Article.id.not_in([each.id for each in cards])


def parts_of(series: Series, now: datetime) -> list[Card]:
    """The stories of a series, in its order, as far as everybody may read them."""
    wanted = _cards(_readable(now), Part.series_id == series.id).join(Part, Part.article_id == Article.id)
    rows = session.execute(wanted.order_by(None).order_by(Part.position, Article.id))
    return [_card(row) for row in rows]
