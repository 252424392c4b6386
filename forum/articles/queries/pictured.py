"""Reads: what the places are called in which a picture stands. The library, below, asks the application."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Select, select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article, Topic
from forum.core.db import session
from forum.pictures.models import Where


class Place(NamedTuple):
    """A place, and where it is."""

    what: Where
    name: str
    slug: str


_NAMED: Mapping[Where, Callable[[Collection[int]], Select[*tuple[Any, ...]]]] = {
    Where.ARTICLE: lambda ids: (
        select(Article.title, Article.slug).where(Article.id.in_(ids)).order_by(Article.title)
    ),
    Where.TOPIC: lambda ids: select(Topic.name, Topic.slug).where(Topic.id.in_(ids)).order_by(Topic.name),
    Where.AUTHOR: lambda ids: (
        select(called(Member), Member.username).where(Member.id.in_(ids)).order_by(Member.username)
    ),
}


def pictured(uses: Collection[tuple[Where, int]]) -> list[Place]:
    """Each place by its name, stories first."""
    by_kind = {kind: [id for place, id in uses if place is kind] for kind in Where}
    return [
        Place(kind, *row)
        for kind, named in _NAMED.items()
        if by_kind[kind]
        for row in session.execute(named(by_kind[kind]))
    ]
