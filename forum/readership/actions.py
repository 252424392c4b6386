"""Writes: how often stories were opened, and read to their end."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date

from sqlalchemy import select

from forum.articles.models import Article
from forum.core.db import add_to, session
from forum.readership.models import DayReadings, DayViews, StoryReadings, StoryViews
from forum.readership.tally import Counts, What


def add_counts(counts: Counts) -> None:
    """Add what a process has counted. In one order, so that no two processes wait for each other."""
    known = select(Article.id).where(Article.id.in_({id for id, _, _ in counts}))
    there = set(session.scalars(known))
    stories: dict[tuple[int, date], Counter[What]] = defaultdict(Counter)
    days: dict[date, Counter[What]] = defaultdict(Counter)
    for (id, day, what), number in counts.items():
        if id in there:
            stories[id, day][what] += number
            days[day][what] += number
    for (id, day), found in sorted(stories.items()):
        _add(StoryViews, StoryReadings, {"article_id": id, "day": day}, found)
    for day, found in sorted(days.items()):
        _add(DayViews, DayReadings, {"day": day}, found)


def _add(
    views: type[StoryViews | DayViews],
    readings: type[StoryReadings | DayReadings],
    key: Mapping[str, object],
    found: Mapping[What, int],
) -> None:
    if found[What.VIEW]:
        add_to(views, key, count=found[What.VIEW])
    if found[What.OPENED] or found[What.ENDED]:
        add_to(readings, key, opened=found[What.OPENED], ended=found[What.ENDED])
