"""Reads: who of the team is here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.core.db import session
from forum.rules.book import Book
from forum.team.models import THEIRS, Shift


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody of the team who is here, since when and until when."""

    id: int
    called: str
    username: str
    since: datetime
    until: datetime


def on_duty(now: datetime) -> Sequence[Present]:
    """Who is here by their own word, who stays longest first."""
    wanted = (
        select(Member.id, called(Member), Member.username, Shift.since, Shift.until)
        .join(Member, Member.id == Shift.member_id)
        .where(_is_on(now))
        .order_by(Shift.until.desc(), Member.id)
    )
    rows: Sequence[Any] = session.execute(wanted).all()
    return [Present(*row) for row in rows]


def somebody_is_on(now: datetime) -> bool:
    """Whether anybody is."""
    wanted = select(Member.id).join(Shift, Shift.member_id == Member.id).where(_is_on(now))
    return session.scalar(wanted.limit(1)) is not None


def attended(book: Book, now: datetime) -> bool:
    """Whether somebody looks after the place: it is an hour at which the team is here, or one of them is."""
    return book.switches.attended(now.hour) or somebody_is_on(now)


def _is_on(now: datetime) -> ColumnElement[bool]:
    """Who has left the team meanwhile is not on, whatever they said before."""
    theirs = (Member.role.in_(THEIRS), Member.closed_at.is_(None))
    return and_(Shift.since <= now, Shift.until > now, *theirs)
