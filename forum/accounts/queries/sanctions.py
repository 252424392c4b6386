"""Reads: what the team has decided about a member."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, or_, select
from sqlalchemy.orm import joinedload

from forum.accounts.ladder import BARRING, Holding, Rung
from forum.accounts.models import Member, Sanction
from forum.core.db import Read, Reader, lookup, session
from forum.core.errors import Missing

NO_SUCH = "There is no such decision here."

NOW = bindparam("now", type_=Sanction.until.type)
COLUMNS: tuple[Any, ...] = (
    Sanction.id,
    Sanction.kind,
    Sanction.at,
    Sanction.until,
    Sanction.most,
    Sanction.reason,
    Sanction.rule,
)


def in_force(now: Any = NOW) -> ColumnElement[bool]:
    """Sanction.holds in SQL."""
    return and_(
        Sanction.lifted_at.is_(None),
        Sanction.acknowledged_at.is_(None),
        Sanction.kind != Rung.NOTE,
        or_(Sanction.until.is_(None), Sanction.until > now),
    )


def barred(now: datetime) -> ColumnElement[bool]:
    """Whether a member is suspended, or their account was closed by the team; for reads about members."""
    wanted = select(Sanction.id).where(Sanction.member_id == Member.id, Sanction.kind.in_(BARRING))
    return wanted.where(in_force(now)).exists()


def something_holds() -> ColumnElement[bool]:
    """Whether any sanction holds for a member; for reads about members, with `now`."""
    return select(Sanction.id).where(Sanction.member_id == Member.id, in_force()).exists()


_HOLDING = Read(
    select(*COLUMNS)
    .where(Sanction.member_id == bindparam("member", type_=Sanction.id.type), in_force())
    .order_by(Sanction.id)
)


def holding(member_id: int, now: datetime) -> tuple[Holding, ...]:
    """What holds for a member now, the oldest first."""
    with lookup() as reader:
        return holding_by(reader, member_id, now)


def holding_by(reader: Reader, member_id: int, now: datetime) -> tuple[Holding, ...]:
    """The same, for who has a connection to read from."""
    return tuple(Holding(*row) for row in reader.rows(_HOLDING, member=member_id, now=now))


def reading_first(member_id: int, now: datetime) -> Sanction | None:
    """Why the next comments of a member wait, if they do."""
    wanted = select(Sanction).where(Sanction.member_id == member_id, Sanction.kind == Rung.HELD)
    return session.scalars(wanted.where(in_force(now))).first()


def of(member_id: int, most: int) -> Sequence[Sanction]:
    """All that was ever decided about a member, the latest first, with who decided it."""
    wanted = select(Sanction).where(Sanction.member_id == member_id).options(joinedload(Sanction.by))
    return session.scalars(wanted.order_by(Sanction.id.desc()).limit(most)).all()


def own(member: Member, id: int) -> Sanction:
    """One of what was decided about oneself. Others' look missing."""
    found = session.get(Sanction, id)
    if found is None or found.member_id != member.id:
        raise Missing(NO_SUCH)
    return found


def one(id: int) -> Sanction:
    """Any of them, for those who decide. Raises Missing."""
    found = session.get(Sanction, id)
    if found is None:
        raise Missing(NO_SUCH)
    return found
