"""Reads: what the next of the team should know, beside the people who may need somebody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, literal, select, union_all

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.core.db import session
from forum.moderation.acts import Act
from forum.moderation.models import Case, Entry
from forum.moderation.queries.cases import Row, described, in_sight, some_of
from forum.moderation.queries.late import late as is_late
from forum.moderation.targets import SHIFT, CaseKind
from forum.team.models import About, StaffNote

LISTED = 25
NOTED = timedelta(hours=24)  # as far back as notes are shown, and as far ahead as promises
LOOKED_AT = 2_000  # entries of the record: no shift decides more
_THEIRS = (Act.REPORT, Act.APPEAL, Act.ACKNOWLEDGE)  # what members do, and nobody of the team


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the team on a case."""

    body: str
    by: str
    at: datetime
    case_id: int
    kind: CaseKind


def claimed(me: Member, now: datetime) -> Sequence[Row]:
    """What somebody is on right now, by their own word; what runs out last first. Nothing about oneself."""
    return _list(me, now, [Case.claimed_until > now, ~_about(me)], Case.claimed_until.desc())


def away(me: Member, now: datetime) -> Sequence[Row]:
    """What is with its author, who was asked to change it; the longest first. Nothing of one's own."""
    return _list(me, now, [Case.away_since.is_not(None), ~_about(me)], Case.away_since.asc())


def late(now: datetime) -> Mapping[str, int]:
    """How many of each kind are late: none is counted beyond COUNTED, so that it costs the same."""
    ways = []
    for kind in CaseKind:
        some = some_of(now, Case.kind == kind, is_late(now))
        ways.append(select(literal(kind.value), func.count()).select_from(some))
    return {row[0]: row[1] for row in session.execute(union_all(*ways)) if row[1]}


def decided(now: datetime) -> Sequence[tuple[Act, int]]:
    """How often each thing was done by the team in the last eight hours; not by whom."""
    latest = (
        select(Entry.act, Entry.at, Entry.by_id).order_by(Entry.number.desc()).limit(LOOKED_AT).subquery()
    )
    ours = (latest.c.by_id.is_not(None), latest.c.at > now - SHIFT, latest.c.act.not_in(_THEIRS))
    often = func.count()
    wanted = select(latest.c.act, often).where(*ours).group_by(latest.c.act)
    return [(act, count) for act, count in session.execute(wanted.order_by(often.desc(), latest.c.act))]


def noted(me: Member, now: datetime) -> Sequence[Note]:
    """What the team wrote down about cases in the last 24 hours, the latest first.

    Nothing about oneself or what is one's own: a note may tell who reported it.
    """
    wanted = (
        select(StaffNote.body, called(Member), StaffNote.at, Case.id, Case.kind)
        .join(Case, Case.id == StaffNote.subject_id)
        .join(Member, Member.id == StaffNote.by_id)
        .where(StaffNote.kind == About.CASE, StaffNote.at > now - NOTED, StaffNote.until > now)
        .where(~_about(me))
    )
    rows: Sequence[Any] = session.execute(wanted.order_by(StaffNote.id.desc()).limit(LISTED)).all()
    return [Note(*row) for row in rows]


def _list(
    me: Member, now: datetime, which: Sequence[ColumnElement[bool]], by: ColumnElement[Any]
) -> Sequence[Row]:
    wanted = described(me, now).where(Case.closed_at.is_(None), in_sight(now), *which)
    return [Row(*row) for row in session.execute(wanted.order_by(by, Case.id).limit(LISTED))]


def _about(me: Member) -> ColumnElement[bool]:
    """What is about oneself, or one's own words, is for the others: who is on it may tell who reported it."""
    return func.coalesce(Case.author_id, 0) == me.id
