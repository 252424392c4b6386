"""Reads: what the places are called in which a picture stands. The library, below, asks the application."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import select

from forum.articles.models import Article, Topic
from forum.core.db import session
from forum.pictures.models import Where


class Place(NamedTuple):
    """A place, and where it is."""

    what: Where
    name: str
    slug: str


def pictured(uses: Collection[tuple[Where, int]]) -> list[Place]:
    """Each place by its name, stories first."""
    stories, topics = ([id for place, id in uses if place is of] for of in (Where.ARTICLE, Where.TOPIC))
    titled = select(Article.title, Article.slug).where(Article.id.in_(stories)).order_by(Article.title)
    named = select(Topic.name, Topic.slug).where(Topic.id.in_(topics)).order_by(Topic.name)
    found = [Place(Where.ARTICLE, *row) for row in session.execute(titled)] if stories else []
    return found + ([Place(Where.TOPIC, *row) for row in session.execute(named)] if topics else [])
