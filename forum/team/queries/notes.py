"""Reads: staff notes. One whose time is over is never shown, deleted or not."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.core.db import session
from forum.core.errors import Missing
from forum.team.models import About, StaffNote, Subject


@dataclass(frozen=True, slots=True)
class NoteView:
    """A staff note as the team reads it."""

    id: int
    body: str
    by_id: int
    by: str
    at: datetime
    edited_at: datetime | None
    until: datetime


_VIEW = (StaffNote.id, StaffNote.body, StaffNote.by_id, called(Member), StaffNote.at)


def notes_on(kind: About, id: int, now: datetime) -> Sequence[NoteView]:
    """The notes on one comment, member or case, the latest first."""
    subject = Subject(kind, id)
    return notes_on_each([subject], now)[subject]


def notes_on_each(subjects: Collection[Subject], now: datetime) -> Mapping[Subject, Sequence[NoteView]]:
    """The same for many at once, in one statement; each of them has its place in the answer."""
    found: dict[Subject, list[NoteView]] = {each: [] for each in subjects}
    if not found:
        return found
    wanted = (
        select(StaffNote.kind, StaffNote.subject_id, *_VIEW, StaffNote.edited_at, StaffNote.until)
        .join(Member, Member.id == StaffNote.by_id)
        .where(or_(*_about(subjects)), StaffNote.until > now)
        .order_by(StaffNote.id.desc())
    )
    rows: Sequence[Any] = session.execute(wanted).all()
    for kind, id, *view in rows:
        found[Subject(kind, id)].append(NoteView(*view))
    return found


def _about(subjects: Collection[Subject]) -> list[ColumnElement[bool]]:
    ids = {kind: {each.id for each in subjects if each.kind is kind} for kind in About}
    return [
        and_(StaffNote.kind == kind, StaffNote.subject_id.in_(each)) for kind, each in ids.items() if each
    ]


def a_note(id: int, now: datetime) -> StaffNote:
    """One note. Raises Missing, also when its time is over."""
    found = session.get(StaffNote, id)
    if found is None or found.until <= now:
        raise Missing("There is no such note, or its time is over.")
    return found
