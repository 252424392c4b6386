"""Reads: how often stories were opened, and read to their end."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import Select, func, select

from forum.core.db import session
from forum.readership.models import DayReadings, DayViews, StoryReadings, StoryViews

Readings = Mapping[date, tuple[int, int]]  # how often opened, and how often read to the end


def views_by_day(article_id: int, start: date) -> Mapping[date, int]:
    """Of one story, since a day. Days without a view are left out."""
    wanted = select(StoryViews.day, StoryViews.count).where(StoryViews.article_id == article_id)
    return dict(row for row in session.execute(wanted.where(StoryViews.day >= start)))


def all_views_by_day(start: date) -> Mapping[date, int]:
    """Of all stories together."""
    wanted = select(DayViews.day, DayViews.count).where(DayViews.day >= start)
    return dict(row for row in session.execute(wanted))


def views_of(article_ids: Collection[int], start: date) -> Mapping[int, int]:
    """Of each of these stories, since a day."""
    wanted = select(StoryViews.article_id, func.sum(StoryViews.count))
    mine = wanted.where(StoryViews.article_id.in_(article_ids), StoryViews.day >= start)
    return {id: int(count) for id, count in session.execute(mine.group_by(StoryViews.article_id))}


def most_viewed(start: date, limit: int) -> list[tuple[int, int]]:
    """The stories that were opened most often since a day, with how often."""
    number = func.sum(StoryViews.count)
    wanted = select(StoryViews.article_id, number).where(StoryViews.day >= start)
    rows = session.execute(wanted.group_by(StoryViews.article_id).order_by(number.desc()).limit(limit))
    return [(id, int(count)) for id, count in rows]


def readings_by_day(article_id: int, start: date) -> Readings:
    """Of one story, by readers who allow it to be counted, since a day."""
    wanted = select(StoryReadings.day, StoryReadings.opened, StoryReadings.ended)
    return _pairs(wanted.where(StoryReadings.article_id == article_id, StoryReadings.day >= start))


def all_readings_by_day(start: date) -> Readings:
    """Of all stories together."""
    wanted = select(DayReadings.day, DayReadings.opened, DayReadings.ended)
    return _pairs(wanted.where(DayReadings.day >= start))


def _pairs(wanted: Select[date, int, int]) -> Readings:
    return {day: (opened, ended) for day, opened, ended in session.execute(wanted)}
