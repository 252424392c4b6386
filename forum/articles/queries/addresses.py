"""Reads: which addresses of a text lead to something that readers can see. As many statements for one as for
many.
"""

from collections.abc import Collection
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import ColumnElement, select, true

from forum.articles.models import Article, OldAddress, StandingPage, Tag, Topic
from forum.articles.queries.stories import seen_by
from forum.articles.standing import RULES, shipped
from forum.core.db import session

_Table: TypeAlias = type[Article | StandingPage | Tag | Topic]


def led_to(paths: Collection[str], now: datetime) -> set[str]:
    """Of these addresses ("/articles/first", "/pages/about"), those where a visitor finds something, also if
    it lives elsewhere now.
    """
    if not paths:
        return set()
    wanted = select(OldAddress.path, OldAddress.target).where(OldAddress.path.in_(paths))
    moved = {row.path: row.target for row in session.execute(wanted)}
    there = _there({*paths, *moved.values()}, now)
    return {path for path in paths if path in there or moved.get(path) in there}


def _there(paths: Collection[str], now: datetime) -> set[str]:
    slugs: dict[str, set[str]] = {}
    for path in paths:
        kind, _, slug = path.removeprefix("/").partition("/")
        slugs.setdefault(kind, set()).add(slug)
    found = {f"/pages/{slug}" for slug in slugs.get("pages", ()) if slug == RULES or shipped(slug)}
    tables: dict[str, tuple[_Table, ColumnElement[bool]]] = {
        "articles": (Article, seen_by(None, now)),
        "pages": (StandingPage, StandingPage.published.is_(True)),
        "tags": (Tag, true()),
        "topics": (Topic, true()),
    }
    for kind, (table, seen) in tables.items():
        found |= {f"/{kind}/{slug}" for slug in _known(table, slugs.get(kind, ()), seen)}
    return found


def _known(table: _Table, slugs: Collection[str], seen: ColumnElement[bool]) -> Collection[str]:
    return session.scalars(select(table.slug).where(table.slug.in_(slugs), seen)).all() if slugs else ()
