"""Reads: members and sign-ins."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

from sqlalchemy import ColumnElement, bindparam, exists, func, or_, select

from forum.accounts.ladder import Holding
from forum.accounts.models import LeftName, Member, OwnZone, Sanction, SignIn, Worry
from forum.accounts.names import key
from forum.accounts.queries import sanctions
from forum.accounts.roles import Role
from forum.core.db import Read, session
from forum.core.errors import Missing
from forum.core.markup import Person


def fingerprint(text: str) -> str:
    """What is kept of a sign-in token, or of a name that was left: enough to know it again, no more."""
    return hashlib.sha256(text.encode()).hexdigest()


# Put into words once: every request of a member begins with it.
_SIGNED_IN = (
    select(Member, *sanctions.COLUMNS)
    .join(SignIn, SignIn.member_id == Member.id)
    .outerjoin(Sanction, (Sanction.member_id == Member.id) & sanctions.in_force())
    .where(SignIn.token_hash == bindparam("token"), SignIn.until > sanctions.NOW)
    .order_by(Sanction.id)
)


def signed_in(token: str, now: datetime) -> tuple[Member, tuple[Holding, ...]] | None:
    """Who this token lets in, unless it has ended, and which sanctions hold for them."""
    rows: Sequence[Any] = session.execute(_SIGNED_IN, {"token": fingerprint(token), "now": now}).all()
    if not rows:
        return None
    return rows[0][0], tuple(Holding(*row[1:]) for row in rows if row[1] is not None)


def called(member: type[Member]) -> ColumnElement[str | None]:
    """Member.called in SQL: what others see of this member, or of an alias that stands for one."""
    return func.coalesce(func.nullif(member.name, ""), member.username)


# The same for pages that are opened again and again: id, what others see, role, since when, whether anything
# holds for them.
SIGNED_IN = Read(
    select(Member.id, called(Member), Member.role, Member.joined_at, sanctions.something_holds())
    .join(SignIn, SignIn.member_id == Member.id)
    .where(SignIn.token_hash == bindparam("token"), SignIn.until > sanctions.NOW)
)


def sign_ins(member: Member, now: datetime) -> Sequence[SignIn]:
    """Where a member is signed in, latest first."""
    wanted = select(SignIn).where(SignIn.member_id == member.id, SignIn.until > now)
    return session.scalars(wanted.order_by(SignIn.since.desc(), SignIn.id.desc())).all()


def own_sign_in(member: Member, id: int) -> SignIn:
    """One of a member's own sign-ins."""
    found = session.get(SignIn, id)
    if found is None or found.member_id != member.id:
        raise Missing("That sign-in has ended already.")
    return found


def by_username(username: str) -> Member | None:
    """The member of this name, however it is capitalised. Who has closed their account is not found."""
    return session.scalar(select(Member).where(Member.username_key == key(username), _is_here()))


def zone_of(member_id: int) -> str | None:
    """The time zone in which a member plans, if they have chosen one."""
    return session.scalar(select(OwnZone.zone).where(OwnZone.member_id == member_id))


def known_as(name_or_email: str) -> Member | None:
    """The member who signs in with this username or e-mail address."""
    wanted = key(name_or_email)
    matches = or_(Member.username_key == wanted, Member.email_key == wanted)
    # A username can't hold an @, so the two never mean different members.
    return session.scalar(select(Member).where(matches, _is_here()))


def _is_here() -> ColumnElement[bool]:
    return Member.closed_at.is_(None)


def other_admins(member: Member) -> Sequence[int]:
    """The admins there are beside this member. Asked in a transaction, they stay so until its end."""
    wanted = select(Member.id).where(Member.role == Role.ADMIN, _is_here()).order_by(Member.id)
    # Their own row too: of two who leave at once, one waits for the other, and no two for each other.
    return [id for id in session.scalars(wanted.with_for_update()) if id != member.id]


def people_named(names: Collection[str]) -> Mapping[str, Person]:
    """Of these names as typed, those that somebody has who is still here, however they are capitalised."""
    keys = {name: key(name) for name in names}
    here = (Member.username_key.in_(set(keys.values())), Member.closed_at.is_(None))
    found = {
        row.username_key: Person(row.id, f"/members/{quote(row.username)}")
        for row in session.execute(select(Member.id, Member.username, Member.username_key).where(*here))
    }
    return {name: found[wanted] for name, wanted in keys.items() if wanted in found}


def names_beginning(start: str, most: int) -> Sequence[str]:
    """Usernames that begin so, for somebody who begins to write one; the shortest first."""
    wanted = select(Member.username).where(
        Member.username_key.startswith(key(start), autoescape=True), Member.closed_at.is_(None)
    )
    return session.scalars(
        wanted.order_by(func.length(Member.username), Member.username_key).limit(most)
    ).all()


def username_is_taken(username: str) -> bool:
    """Whether somebody has or had this name, however it is capitalised, or one of the team is called so."""
    wanted = key(username)
    shown = select(Member.name).where(Member.name.is_not(None), Member.role != Role.MEMBER)
    # Nobody is called like somebody of the team, who may be known by another name than their username.
    if any(wanted == key(name) for name in session.scalars(shown) if name):
        return True
    has = exists().where(Member.username_key == wanted)
    had = exists().where(LeftName.fingerprint == fingerprint(wanted))
    return bool(session.scalar(select(or_(has, had))))


def is_worried_about(member_id: int) -> bool:
    """Whether the team is called to this member, and nobody has looked yet."""
    return session.get(Worry, member_id) is not None
