"""Reads: lists of polls, for readers and for those who keep them; the poll of the week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select

from forum.articles.models import Article
from forum.articles.queries import public
from forum.core.db import session
from forum.polls.kinds import PollKind
from forum.polls.models import Poll, PollOfTheWeek
from forum.polls.queries.shown import PollView, poll

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """A poll in a list."""

    id: int
    question: str
    kind: PollKind
    opens_at: datetime
    closes_at: datetime | None
    slug: str | None
    title: str | None
    week: bool

    def state(self, now: datetime) -> str:
        """Where it is on its way: "open", "closed", "not open yet"."""
        if self.opens_at > now:
            return "not open yet"
        return "closed" if self.closes_at and self.closes_at <= now else "open"


def _polls() -> Select[*tuple[Any, ...]]:
    columns = (Poll.id, Poll.question, Poll.kind, Poll.opens_at, Poll.closes_at, Article.slug, Article.title)
    return (
        select(*columns, PollOfTheWeek.poll_id.is_not(None))
        .outerjoin(Article, Article.id == Poll.article_id)
        .outerjoin(PollOfTheWeek, PollOfTheWeek.poll_id == Poll.id)
        .order_by(Poll.id.desc())
    )


def _page(start: int | None, *where: ColumnElement[bool]) -> tuple[Sequence[Listed], int | None]:
    wanted = _polls().where(*where)
    if start:
        wanted = wanted.where(Poll.id <= start)
    found = [Listed(*row) for row in session.execute(wanted.limit(PER_PAGE + 1))]
    return found[:PER_PAGE], found[PER_PAGE].id if len(found) > PER_PAGE else None


def kept(start: int | None) -> tuple[Sequence[Listed], int | None]:
    """A page of all polls, the latest first, from this one on; and where the next page starts."""
    return _page(start)


def open_to_readers(now: datetime, start: int | None) -> tuple[Sequence[Listed], int | None]:
    """The same of those that everybody may see."""
    return _page(start, Poll.opens_at <= now, or_(Poll.article_id.is_(None), public(now)))


def poll_of_the_week(now: datetime) -> PollView | None:
    """The poll that stands on the home page, as long as everybody may see it."""
    id = session.scalar(select(PollOfTheWeek.poll_id))
    found = poll(id) if id else None
    return found if found and found.is_seen_by(None, now) else None


def is_poll_of_the_week(id: int) -> bool:
    """Whether an editor has chosen this one for the home page."""
    return session.scalar(select(PollOfTheWeek.poll_id)) == id
