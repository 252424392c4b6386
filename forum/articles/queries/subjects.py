"""Reads: what stories hang on: topics, tags, series."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, exists, func, literal, select
from sqlalchemy.orm import joinedload

from forum.articles.models import (
    Article,
    ArticleTag,
    ArticleTopic,
    OldAddress,
    Part,
    Series,
    Tag,
    Topic,
    TopicMerge,
)
from forum.articles.queries.stories import public
from forum.core.db import Base, session
from forum.core.errors import Missing
from forum.core.web.words import counted

TAGS_PER_PAGE = 100
SERIES_PER_PAGE = 50
_TOPICS = "/topics/"
MOST_COUNTED = 99
T = TypeVar("T", Topic, Tag, Series)


def topics() -> Sequence[Topic]:
    """All topics, in the editors' order."""
    return session.scalars(select(Topic).order_by(Topic.position, Topic.name)).all()


def topic(slug: str) -> Topic:
    """One topic."""
    return _one(Topic, slug)


def topics_now(addresses: Sequence[str]) -> tuple[str, ...]:
    """The addresses of these topics today: one that has become part of another is found as that one."""
    paths = [f"{_TOPICS}{each}" for each in addresses]
    if not paths:
        return ()
    wanted = select(OldAddress.path, OldAddress.target).where(OldAddress.path.in_(paths))
    now = dict(row for row in session.execute(wanted))
    return tuple(dict.fromkeys(now.get(each, each).removeprefix(_TOPICS) for each in paths))


def stories_with(topic: Topic) -> int:
    """How many stories have this topic, drafts too."""
    return session.scalar(select(func.count()).where(ArticleTopic.topic_id == topic.id)) or 0


def merges_into(topic: Topic) -> Sequence[TopicMerge]:
    """What has become part of this topic, the latest first."""
    wanted = select(TopicMerge).where(TopicMerge.into_id == topic.id).order_by(TopicMerge.at.desc())
    return session.scalars(wanted.options(joinedload(TopicMerge.by)).limit(SERIES_PER_PAGE)).all()


def tag(slug: str) -> Tag:
    """One tag."""
    return _one(Tag, slug)


def series(slug: str) -> Series:
    """One series."""
    return _one(Series, slug)


def _one(table: type[T], slug: str) -> T:
    found: T | None = session.scalar(select(table).where(table.slug == slug))
    if found is None:
        raise Missing
    return found


def public_series(slug: str, now: datetime) -> Series:
    """A series of which readers may read a part; others are not there for them."""
    found = session.scalar(select(Series).where(Series.slug == slug, exists().where(*_out(now))))
    if found is None:
        raise Missing
    return found


def series_about(topic: Topic, now: datetime) -> Sequence[Series]:
    """The series that have a story in this topic that everybody may read."""
    there = _out(now), ArticleTopic.article_id == Article.id, ArticleTopic.topic_id == topic.id
    wanted = select(Series).where(exists().where(*there[0], *there[1:])).order_by(Series.name)
    return session.scalars(wanted.limit(SERIES_PER_PAGE)).all()


def _out(now: datetime) -> tuple[Any, ...]:
    return Part.series_id == Series.id, Part.article_id == Article.id, public(now)


@dataclass(frozen=True, slots=True)
class Counted:
    """A topic, tag or series on the desk, and how many stories have it, drafts too, as far as we count."""

    id: int
    slug: str
    name: str
    stories: int

    @property
    def how_many(self) -> str:
        """In words."""
        if self.stories > MOST_COUNTED:
            return f"more than {MOST_COUNTED} stories"
        return counted(self.stories, "story", "stories")


def _as_far_as_counted(has_it: ColumnElement[bool], subject: type[Base]) -> Any:
    some = select(literal(1).label("one")).where(has_it).correlate(subject).limit(MOST_COUNTED + 1).subquery()
    return select(func.count()).select_from(some).scalar_subquery()


def counted_topics() -> list[Counted]:
    """All topics with their stories."""
    number = _as_far_as_counted(ArticleTopic.topic_id == Topic.id, Topic)
    wanted = select(Topic.id, Topic.slug, Topic.name, number).order_by(Topic.position, Topic.name)
    return [Counted(*row) for row in session.execute(wanted)]


def counted_tags(start: str = "", find: str = "") -> tuple[list[Counted], str | None]:
    """Tags by their address with their stories, from this one on; and where the next page starts."""
    number = _as_far_as_counted(ArticleTag.tag_id == Tag.id, Tag)
    wanted = select(Tag.id, Tag.slug, Tag.name, number).where(Tag.slug >= start).order_by(Tag.slug)
    if find:
        wanted = wanted.where(Tag.name.icontains(find, autoescape=True))
    return _page(wanted, TAGS_PER_PAGE)


def counted_series(start: str = "") -> tuple[list[Counted], str | None]:
    """Series by their address with their stories, from this one on; and where the next page starts."""
    number = _as_far_as_counted(Part.series_id == Series.id, Series)
    wanted = select(Series.id, Series.slug, Series.name, number).where(Series.slug >= start)
    return _page(wanted.order_by(Series.slug), SERIES_PER_PAGE)


def _page(wanted: Any, limit: int) -> tuple[list[Counted], str | None]:
    rows = [Counted(*row) for row in session.execute(wanted.limit(limit + 1))]
    return rows[:limit], rows[limit].slug if len(rows) > limit else None
