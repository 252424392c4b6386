"""Reads: what lies on the desk. Each list is found by an index and read a page at a time; none is counted."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select, tuple_, union_all
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article, State
from forum.articles.queries.titles import with_words
from forum.core.db import session
from forum.editing.models import Stage, Work
from forum.editing.queries.waiting import LISTED, SENT_IN, waiting_ids
from forum.editing.whereabouts import Standing, Where

STRETCH = 200  # stories whose titles have the words, looked through for one page
_NEXT, _REVIEWER = aliased(Member), aliased(Member)
_COLUMNS: tuple[Any, ...] = (
    Article.id,
    Article.title,
    Article.state,
    Article.published_at,
    Article.created_at,
    called(Member),
    Work.stage,
    Work.since,
    Work.last_number,
    Work.live_number,
    Work.contributed,
    Work.waits_for_id,
    called(_NEXT),
    called(_REVIEWER),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A story in a list of the desk."""

    id: int
    title: str
    state: State
    published_at: datetime | None
    created_at: datetime
    author: str
    stage: Stage | None
    moved_at: datetime | None
    last: int | None
    live: int | None
    contributed: bool | None
    waits_for_id: int | None
    waits_for: str | None
    reviewer: str | None

    def where(self, now: datetime) -> Where:
        """Where it is, in a word."""
        stage = self.stage or Stage.DRAFTING
        return Standing(self.state, self.published_at, stage, self.last or 0, self.live).where(now)

    @property
    def since(self) -> datetime:
        """Since when it stands there."""
        return self.moved_at or self.published_at or self.created_at


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(*_COLUMNS)
        .join(Member, Member.id == Article.author_id)
        .outerjoin(Work, Work.article_id == Article.id)
        .outerjoin(_NEXT, _NEXT.id == Work.waits_for_id)
        .outerjoin(_REVIEWER, _REVIEWER.id == Work.reviewer_id)
        .where(SENT_IN)
    )


def waiting_for(editor: Member, limit: int = LISTED) -> Sequence[Row]:
    """What this editor is asked to do next, or whoever is free; the longest waiting first."""
    wanted = _rows().where(Article.id.in_(waiting_ids(editor.id, limit + 1)))
    return [Row(*row) for row in session.execute(wanted.order_by(Work.since, Article.id).limit(limit + 1))]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A list of stories: where they are, what their titles hold, from which one on."""

    where: Where | None = None
    words: str = ""
    after: int | None = None
    limit: int = LISTED
    but: Collection[int] = ()  # those that stand elsewhere on the same page


def stories(wanted: Wanted) -> tuple[Sequence[Row], int | None]:
    """A page of stories, and the one after which the next page goes on, where there may be more."""
    if wanted.words:
        return _with_words(wanted)
    found = _rows().where(*_conditions(wanted.where), Article.id.not_in(wanted.but))
    key = _key(wanted.where)
    if wanted.after:
        found = found.where(_comes_after(key, wanted.after, earliest_first=wanted.where is Where.SCHEDULED))
    order = [each if wanted.where is Where.SCHEDULED else each.desc() for each in key]
    rows = [Row(*row) for row in session.execute(found.order_by(*order).limit(wanted.limit + 1))]
    return rows[: wanted.limit], rows[wanted.limit - 1].id if len(rows) > wanted.limit else None


def _with_words(wanted: Wanted) -> tuple[Sequence[Row], int | None]:
    """The newest first, a stretch of those with the words at a time: there may be thousands, and few of them
    where one looks. So a page may be short, or empty, and still lead on.
    """
    ids = session.scalars(with_words(wanted.words, STRETCH, wanted.after)).all()
    found = _rows().where(*_conditions(wanted.where), Article.id.in_(ids)).order_by(Article.id.desc())
    rows = [Row(*row) for row in session.execute(found.limit(wanted.limit + 1))]
    if len(rows) > wanted.limit:
        return rows[: wanted.limit], rows[wanted.limit - 1].id
    return rows, ids[-1] if len(ids) == STRETCH else None


def _key(where: Where | None) -> tuple[Any, ...]:
    if where is Where.CHANGING:
        return (Work.since, Work.article_id)
    if where in {Where.SCHEDULED, Where.PUBLISHED, Where.ARCHIVED}:
        return (Article.published_at, Article.id)
    return (Article.id,)


def _comes_after(key: tuple[Any, ...], id: int, *, earliest_first: bool) -> ColumnElement[bool]:
    there = select(*key).select_from(Article).outerjoin(Work, Work.article_id == Article.id)
    last = there.where(Article.id == id).subquery()
    here = tuple_(*key)
    value = select(*last.c).scalar_subquery()
    return here > value if earliest_first else here < value


# Written so that no index of stories is used: the one that has the changed alone finds them, in their order.
_OUT = func.coalesce(Article.state, State.DRAFT) == State.PUBLISHED


def _conditions(where: Where | None) -> Sequence[ColumnElement[bool]]:
    draft = and_(Article.state == State.DRAFT, Article.published_at.is_(None))
    stages: Mapping[Where, Stage] = {
        Where.IN_REVIEW: Stage.IN_REVIEW,
        Where.ASKED: Stage.CHANGES_REQUESTED,
        Where.APPROVED: Stage.APPROVED,
    }
    if where is None:
        return ()
    if where in stages:
        return (draft, Work.stage == stages[where])
    others: Mapping[Where, Sequence[ColumnElement[bool]]] = {
        Where.DRAFT: (draft,),
        # One state each, so that an index has the order; whose moment has come is published within seconds.
        Where.SCHEDULED: (Article.state == State.SCHEDULED,),
        Where.PUBLISHED: (Article.state == State.PUBLISHED,),
        Where.CHANGING: (Work.live_number != Work.last_number, _OUT),
        Where.ARCHIVED: (Article.state == State.ARCHIVED,),
    }
    return others[where]


def planned(start: datetime, end: datetime, limit: int) -> Sequence[Row]:
    """What is scheduled or was published between two moments, in that order."""
    between = (Article.published_at >= start, Article.published_at < end)
    found = select(Article.id).where(*between).order_by(Article.published_at, Article.id).limit(limit)
    # One state at a time, so that an index has the order.
    some = [found.where(Article.state == each).subquery() for each in (State.SCHEDULED, State.PUBLISHED)]
    ids = union_all(*(select(each.c.id) for each in some))
    wanted = _rows().where(Article.id.in_(ids)).order_by(Article.published_at, Article.id).limit(limit)
    return [Row(*row) for row in session.execute(wanted)]
