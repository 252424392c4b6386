"""Reads: what was saved of a manuscript, and how large each change was."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from forum.articles.models import Article
from forum.core.db import session
from forum.editing.comparing import Size, size
from forum.editing.manuscript import Manuscript
from forum.editing.models import ArticleRevision

LISTED = 20


class Saved(NamedTuple):
    """A revision in the list, and what it changed; the first one changed nothing."""

    row: ArticleRevision
    change: Size | None


class Page(NamedTuple):
    """So many revisions, the latest first, and the number that the next page begins with."""

    saved: Sequence[Saved]
    more: int | None


def revisions(article: Article, start: int | None) -> Page:
    """The revisions of a story, from this number down."""
    wanted = select(ArticleRevision).where(ArticleRevision.article_id == article.id)
    wanted = wanted.where(ArticleRevision.number <= start) if start else wanted
    wanted = wanted.options(joinedload(ArticleRevision.by)).order_by(ArticleRevision.number.desc())
    rows = session.scalars(wanted.limit(LISTED + 1)).all()
    bodies = [_text(row) for row in rows]
    found = [
        Saved(row, size(bodies[place + 1], bodies[place]) if place + 1 < len(rows) else None)
        for place, row in enumerate(rows[:LISTED])
    ]
    return Page(found, rows[LISTED].number if len(rows) > LISTED else None)


def _text(row: ArticleRevision) -> str:
    it = Manuscript.from_json(row.content)
    return f"{it.title}\n{it.standfirst}\n{it.body}"
