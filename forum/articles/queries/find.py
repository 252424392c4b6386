"""Reads: stories as editors look for them, whatever their state; not what nobody has sent in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, false, func, select, union_all

from forum.accounts.models import Member
from forum.articles.models import Article, Feature, Part, Related, State
from forum.articles.queries.stories import hidden, visible_article
from forum.articles.queries.titles import with_words
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.typed import whole

MOST_FOUND = 10


@dataclass(frozen=True, slots=True)
class Found:
    """A story in a list of the desk."""

    id: int
    slug: str
    title: str
    state: State
    published_at: datetime | None
    until: datetime | None = None

    def hidden(self, now: datetime) -> str:
        """In a word, why readers don't see it; empty when they do."""
        return hidden(self, now)


_COLUMNS = (Article.id, Article.slug, Article.title, Article.state, Article.published_at)


def find_stories(words: str) -> list[Found]:
    """Stories with these words in their title, or with this address, the newest first."""
    if not (wanted := " ".join(words.split())):
        return []
    address = wanted.rstrip("/").rpartition("/articles/")[2]
    by_words = with_words(wanted, MOST_FOUND).subquery()
    fits = union_all(select(by_words.c[0]), select(Article.id).where(Article.slug == address))
    return _found(select(*_COLUMNS).where(Article.id.in_(fits)).order_by(Article.id.desc()).limit(MOST_FOUND))


def article_at(address: str, viewer: Member | None, now: datetime) -> Article:
    """The article whose address was typed or pasted: that of its page, its end alone, or that at the desk."""
    path = address.strip().split("#")[0].split("?")[0].rstrip("/")
    slug, number = path.rpartition("/")[2], whole(path.rpartition("/desk/stories/")[2])
    if number is not None and "/desk/stories/" in path:
        found = session.get(Article, number)
        slug = found.slug if found else ""
    return visible_article(slug, viewer, now)


def story(id: int) -> Article:
    """A story, for an editor."""
    found = session.get(Article, id)
    if found is None or found.unsent:
        raise Missing("There is no such story.")
    return found


def all_parts(series_id: int) -> list[Found]:
    """All stories of a series, also those that readers don't see."""
    mine = select(*_COLUMNS).join(Part, Part.article_id == Article.id).where(Part.series_id == series_id)
    return _found(mine.order_by(Part.position, Article.id))


def all_features() -> list[Found]:
    """All that was put on top of the home page, also what readers don't see, or not any more."""
    # From the few that are on top to their stories: an outer join keeps SQLite to that order.
    on_top = select(*_COLUMNS, Feature.until).select_from(Feature)
    wanted = on_top.outerjoin(Article, Article.id == Feature.article_id)
    return _found(wanted.order_by(Feature.position, Article.id))


def all_related(article_id: int) -> list[Found]:
    """All that an editor has recommended under a story."""
    wanted = select(*_COLUMNS).join(Related, Related.to_id == Article.id)
    return _found(wanted.where(Related.article_id == article_id).order_by(Related.position, Article.id))


def _found(wanted: Select[*tuple[Any, ...]]) -> list[Found]:
    # Written so that an outer join stays one: what nobody has sent in is left out of the few that were named.
    sent_in = ~func.coalesce(Article.unsent, false())
    return [Found(*row) for row in session.execute(wanted.where(sent_in))]
