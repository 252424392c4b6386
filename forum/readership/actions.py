"""Writes: how often stories were opened."""

from collections import Counter
from datetime import date

from sqlalchemy import select

from forum.articles.models import Article
from forum.core.db import count_more, session
from forum.readership.models import DayViews, StoryViews
from forum.readership.tally import Counts


def add_views(counts: Counts) -> None:
    """Add what a process has counted. In one order, so that no two processes wait for each other."""
    days: Counter[date] = Counter()
    known = select(Article.id).where(Article.id.in_({id for id, _ in counts}))
    there = set(session.scalars(known))
    for (id, day), number in sorted(counts.items()):
        if id in there:
            count_more(StoryViews, number, article_id=id, day=day)
            days[day] += number
    for day, number in sorted(days.items()):
        count_more(DayViews, number, day=day)
