"""Reads: the queue of cases, what it holds, and one case of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    Subquery,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article, ArticleTopic
from forum.articles.queries import public, seen_by
from forum.comments.models import Comment
from forum.core.db import session
from forum.core.errors import Missing
from forum.moderation.acts import Kind
from forum.moderation.models import CareFile, Case
from forum.moderation.queries import appeals
from forum.moderation.queries.late import late
from forum.moderation.queries.naming import UNSEEN
from forum.moderation.queries.narrowing import Age, Filters, Whose
from forum.moderation.targets import CaseKind, due_of

LISTED = 25
BEFORE = 1  # so many stand above the one that is chosen: no list hides it, however long
NO_SUCH = "There is no such case, or it is not for you to see."
COUNTED = 100  # no queue is counted further: "99+" says enough, and costs the same whatever waits


@dataclass(frozen=True, slots=True)
class Row:
    """A case as the list shows it."""

    case: Case
    author: str | None
    title: str | None
    number: int | None
    claimed_by: str | None
    is_seen: bool  # whether its story is for this viewer to see; if not, its title is not told
    watcher_id: int | None
    again: datetime | None

    @property
    def due(self) -> datetime:
        """By when somebody should look."""
        return due_of(self.case.due_at, watched=self.watcher_id is not None, again=self.again)

    def is_claimed(self, now: datetime) -> bool:
        """Whether somebody is at it."""
        return self.case.claimed_until is not None and self.case.claimed_until > now


_Rows = Select[*tuple[Any, ...]]
_Wanted = TypeVar("_Wanted", bound=Select[*tuple[Any, ...]])
_Claimed = aliased(Member)
_OF_COMMENT = and_(Case.subject_kind == Kind.COMMENT, Comment.id == Case.subject_id)


def in_sight(now: datetime) -> ColumnElement[bool]:
    """What is under a story that is not out cannot be decided from the queue."""
    return or_(Case.article_id.is_(None), public(now))


def some_of(now: datetime, *which: ColumnElement[bool]) -> Subquery:
    """Those that wait and can be seen, no more than are counted."""
    seen = select(Case.id).outerjoin(Article, Article.id == Case.article_id)
    return seen.where(*_waits(), in_sight(now), *which).limit(COUNTED).subquery()


def queue(filters: Filters, me: Member, now: datetime, start: int | None = None) -> Sequence[Row]:
    """What waits, care first, then what is due first; from one case on. One more than LISTED, if there is."""
    wanted = _narrowed(described(me, now), filters, me, now).where(*_waits())
    if start is not None:
        wanted = wanted.where(_from(start))
    order = (Case.rank, Case.due_at, Case.id)
    return [Row(*row) for row in session.execute(wanted.order_by(*order).limit(LISTED + 1))]


def begins_with(id: int, filters: Filters, me: Member, now: datetime) -> int | None:
    """Where the list begins, so that this case is near its top; nothing where that is the very first."""
    order = (Case.rank, Case.due_at, Case.id)
    above = tuple_(*order) <= tuple_(*_place(id))
    wanted = select(Case.id).outerjoin(Article, Article.id == Case.article_id).where(*_waits(), above)
    wanted = _narrowed(wanted, filters, me, now).order_by(*(each.desc() for each in order))
    ids = session.scalars(wanted.limit(BEFORE + 2)).all()
    return ids[BEFORE] if len(ids) == BEFORE + 2 and ids[0] == id else None


def one(id: int, me: Member, now: datetime) -> Row:
    """A case, open or closed. Raises Missing."""
    found = session.execute(described(me, now).where(Case.id == id)).first()
    if found is None:
        raise Missing(NO_SUCH)
    return Row(*found)


def some(ids: Collection[int], me: Member, now: datetime) -> Sequence[Row]:
    """These cases, open or closed, in this order. Raises Missing where one is not there."""
    rows = session.execute(described(me, now).where(Case.id.in_(ids)))
    found = {row[0].id: Row(*row) for row in rows}
    if found.keys() != set(ids):
        raise Missing(NO_SUCH)
    return [found[id] for id in ids]


def kinds_open(comment_ids: Collection[int]) -> Mapping[int, set[CaseKind]]:
    """What kinds of cases wait about each of these comments. One statement."""
    about = (Case.subject_kind == Kind.COMMENT, Case.subject_id.in_(comment_ids), Case.closed_at.is_(None))
    found: dict[int, set[CaseKind]] = {id: set() for id in comment_ids}
    for id, kind in session.execute(select(Case.subject_id, Case.kind).where(*about)):
        found[id].add(kind)
    return found


def to_be_decided(comment_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a comment waits to be read, or was reported, as a condition of a statement of one's own."""
    about = (Case.subject_kind == Kind.COMMENT, Case.subject_id == comment_id, Case.closed_at.is_(None))
    return exists().where(*about, Case.kind.in_([CaseKind.HELD, CaseKind.REPORT]))


def worried_about(comment_ids: Collection[int]) -> set[int]:
    """About which of these comments somebody was worried, ever: words may be hard to read. One statement."""
    about = (Case.subject_kind == Kind.COMMENT, Case.subject_id.in_(comment_ids), Case.kind == CaseKind.CARE)
    return set(session.scalars(select(Case.subject_id).where(*about)))


def author_of(id: int) -> int | None:
    """Whom a case is about, or whose words; nobody's id where there is nobody. Raises Missing."""
    found = session.execute(select(Case.author_id).where(Case.id == id)).first()
    if found is None:
        raise Missing(NO_SUCH)
    return found[0]


def open_about(kind: Kind, subject_id: int) -> Sequence[Case]:
    """What waits about a subject, of whatever kind."""
    about = (Case.subject_kind == kind, Case.subject_id == subject_id, Case.closed_at.is_(None))
    return session.scalars(select(Case).where(*about).order_by(Case.rank, Case.due_at)).all()


def counts(me: Member, now: datetime) -> Mapping[str, int]:
    """How many wait, of each kind, mine, overdue: none is counted beyond COUNTED. One statement.

    An appeal that somebody else has to answer counts for them.
    """
    asked: dict[str, ColumnElement[bool]] = {kind.value: Case.kind == kind for kind in CaseKind}
    mine = appeals.for_me(me, now)
    asked |= {"all": true(), "mine": _mine(me, now), "overdue": late(now)}
    ways = []
    for name, which in asked.items():
        ways.append(select(literal(name), func.count()).select_from(some_of(now, which, mine)))
    return {row[0]: row[1] for row in session.execute(union_all(*ways))}


def lately_decided(rule: str | None, most: int, me: Member, now: datetime) -> Sequence[Row]:
    """How the latest cases under the same rule ended, but for those under stories that one may not see."""
    if rule is None:
        return ()
    alike = (Case.rule == rule, Case.outcome.is_not(None), _seen(me, now))
    wanted = described(me, now).where(*alike).order_by(Case.closed_at.desc(), Case.id.desc()).limit(most)
    return [Row(*row) for row in session.execute(wanted)]


def described(me: Member, now: datetime) -> _Rows:
    """Cases with what a list says of them: whose words, on which story, who is at it, for me to see."""
    seen = _seen(me, now)
    title = case((seen, Article.title), else_=UNSEEN)
    rows = select(Case, called(Member), title, Comment.number, called(_Claimed), seen)
    rows = rows.add_columns(CareFile.watcher_id, CareFile.follow_up_at).select_from(Case)
    return (
        rows.outerjoin(Member, Member.id == Case.author_id)
        .outerjoin(Article, Article.id == Case.article_id)
        .outerjoin(Comment, _OF_COMMENT)
        .outerjoin(CareFile, CareFile.case_id == Case.id)
        .outerjoin(_Claimed, _Claimed.id == Case.claimed_by_id)
    )


def _seen(me: Member, now: datetime) -> ColumnElement[bool]:
    return or_(Case.article_id.is_(None), seen_by(me, now))


def _waits() -> tuple[ColumnElement[bool], ...]:
    return (Case.closed_at.is_(None), Case.away_since.is_(None))


def _from(start: int) -> ColumnElement[bool]:
    return tuple_(Case.rank, Case.due_at, Case.id) >= tuple_(*_place(start))


def _place(id: int) -> Sequence[ScalarSelect[Any]]:
    """Where a case stands in the order of the queue."""
    order = (Case.rank, Case.due_at, Case.id)
    return [select(column).where(Case.id == id).correlate(None).scalar_subquery() for column in order]


def _narrowed(wanted: _Wanted, filters: Filters, me: Member, now: datetime) -> _Wanted:
    wanted = wanted.where(in_sight(now))
    if filters.kind is not CaseKind.APPEAL:
        wanted = wanted.where(appeals.for_me(me, now))
    plain = {Case.kind: filters.kind, Case.rule: filters.rule, Case.article_id: filters.article}
    wanted = wanted.where(*[column == chosen for column, chosen in plain.items() if chosen])
    if filters.topic:
        of_topic = select(ArticleTopic.article_id).where(ArticleTopic.topic_id == filters.topic)
        wanted = wanted.where(Case.article_id.in_(of_topic))
    if filters.age:
        wanted = wanted.where(_aged(filters.age, now))
    if filters.whose:
        wanted = wanted.where(_mine(me, now) if filters.whose is Whose.MINE else _free(now))
    return wanted


def _aged(age: Age, now: datetime) -> ColumnElement[bool]:
    if age is Age.OVERDUE:
        return late(now)
    if age is Age.DAY:
        return Case.opened_at < now - timedelta(days=1)
    return Case.opened_at >= now - timedelta(hours=1)


def _mine(me: Member, now: datetime) -> ColumnElement[bool]:
    """Each way by an index of its own: together they would be looked for in everything that waits."""
    claimed = select(Case.id).where(*_waits(), Case.claimed_by_id == me.id, Case.claimed_until > now)
    return Case.id.in_(union_all(claimed, select(Case.id).where(*_waits(), Case.for_id == me.id)))


def _free(now: datetime) -> ColumnElement[bool]:
    return or_(Case.claimed_until.is_(None), Case.claimed_until <= now)
