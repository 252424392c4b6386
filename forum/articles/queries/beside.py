"""Reads: what stands beside a story: its series, and others that go with it. One statement each.

Both name other stories, so whoever keeps them keeps them under the count of the shelf.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, and_, bindparam, func, literal, or_, select, union_all
from sqlalchemy.orm import aliased

from forum.articles.arranging import MOST_RELATED
from forum.articles.models import Article, ArticleTag, ArticleTopic, Part, Related, Series, State
from forum.core.db import Read, lookup

_LOOKED_AT = 30  # of the latest with a topic or tag in common: enough to choose three from
_ARTICLE = bindparam("article", type_=Article.id.type)
_NOW = bindparam("now", type_=Article.published_at.type)


class Step(NamedTuple):
    """A story of a series."""

    slug: str
    title: str


@dataclass(frozen=True, slots=True)
class Way:
    """Where a story stands in its series, among those that can be read."""

    name: str
    slug: str
    number: int
    count: int
    previous: Step | None
    following: Step | None


class Recommended(NamedTuple):
    """A story that goes with another one."""

    slug: str
    title: str
    standfirst: str
    minutes: int


def _public() -> ColumnElement[bool]:
    out = or_(Article.state == State.PUBLISHED, Article.state == State.SCHEDULED)  # a `Read` takes no list
    return and_(out, Article.published_at <= _NOW)


_MINE = select(Part.series_id).where(Part.article_id == _ARTICLE).scalar_subquery()
_PARTS = Read(
    select(Series.name, Series.slug, Article.id, Article.slug, Article.title)
    .select_from(Part)
    .join(Series, Series.id == Part.series_id)
    .join(Article, Article.id == Part.article_id)
    .where(Part.series_id == _MINE, or_(_public(), Article.id == _ARTICLE))
    .order_by(Part.position, Article.id)
)


def way_of(article_id: int, now: datetime) -> Way | None:
    """Where this story stands in its series, if it is in one. What can't be read is not counted."""
    with lookup() as reader:
        rows = reader.rows(_PARTS, article=article_id, now=now)
    if not rows:
        return None
    place = [row[2] for row in rows].index(article_id)
    steps = [Step(slug, title) for *_, slug, title in rows]
    before = steps[place - 1] if place else None
    after = steps[place + 1] if place + 1 < len(steps) else None
    return Way(rows[0][0], rows[0][1], place + 1, len(rows), before, after)


_FURTHER = 1000  # more than any place: whatever has a weaker reason comes after
_HAND, _SERIES, _SHARED, _NEWEST = (reason * _FURTHER for reason in range(4))


def _why(rank: Any, shared: int, id: Any) -> tuple[Any, ...]:
    number: Any = literal(shared, Integer)
    return id.label("id"), rank.label("rank"), number.label("shared")


def _shares(table: type[ArticleTopic] | type[ArticleTag], column: str, weight: int) -> Any:
    """The latest with the same topic or tag, told by their numbers: what was written last has the highest."""
    own, other = aliased(table), aliased(table)
    same = getattr(other, column) == getattr(own, column)
    wanted = select(*_why(literal(_SHARED, Integer), weight, other.article_id)).join_from(own, other, same)
    mine = wanted.where(own.article_id == _ARTICLE, other.article_id != _ARTICLE)
    return mine.order_by(other.article_id.desc()).limit(_LOOKED_AT).subquery()


_OWN_PART = aliased(Part)
_BY_HAND = select(*_why(Related.position + _HAND, 0, Related.to_id)).where(Related.article_id == _ARTICLE)
_IN_SERIES = (
    select(*_why(func.abs(Part.position - _OWN_PART.position) + _SERIES, 0, Part.article_id))
    .join_from(_OWN_PART, Part, Part.series_id == _OWN_PART.series_id)
    .where(_OWN_PART.article_id == _ARTICLE)
)
_LATEST = (
    select(*_why(literal(_NEWEST, Integer), 0, Article.id))
    .where(Article.state == State.PUBLISHED, Article.published_at <= _NOW)
    .order_by(Article.published_at.desc(), Article.id.desc())
    .limit(MOST_RELATED + 1)
    .subquery()
)
_FITS = union_all(
    _BY_HAND,
    _IN_SERIES,
    select(_shares(ArticleTopic, "topic_id", 2)),
    select(_shares(ArticleTag, "tag_id", 3)),  # a tag says more than a topic
    select(_LATEST),
).subquery()
_RELATED = Read(
    select(Article.slug, Article.title, Article.standfirst, Article.minutes)
    .join(_FITS, _FITS.c.id == Article.id)
    .where(Article.id != _ARTICLE, _public())
    .group_by(Article.id)
    .order_by(
        func.min(_FITS.c.rank),
        func.sum(_FITS.c.shared).desc(),
        Article.published_at.desc(),
        Article.id.desc(),
    )
    .limit(MOST_RELATED)
)


def related_to(article_id: int, now: datetime) -> Sequence[Recommended]:
    """Three stories to read next: chosen by hand, of the same series, about the same, the newest."""
    with lookup() as reader:
        return [Recommended(*row) for row in reader.rows(_RELATED, article=article_id, now=now)]
