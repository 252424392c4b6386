"""Reads: members and sign-ins."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, or_, select

from forum.accounts.models import Member, SignIn
from forum.accounts.names import key
from forum.accounts.roles import Role
from forum.core.db import session
from forum.core.errors import Missing


def fingerprint(token: str) -> str:
    """What is kept of a sign-in token: enough to know it again, not enough to use it."""
    return hashlib.sha256(token.encode()).hexdigest()


def signed_in(token: str, now: datetime) -> SignIn | None:
    """The sign-in that this token opens, unless it has ended."""
    return session.scalar(select(SignIn).where(SignIn.token_hash == fingerprint(token), SignIn.until > now))


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


def called(member: type[Member]) -> ColumnElement[str | None]:
    """Member.called in SQL: what others see of this member, or of an alias that stands for one."""
    return func.coalesce(func.nullif(member.name, ""), member.username)


def by_username(username: str) -> Member | None:
    """The member of this name, however it is capitalised."""
    return session.scalar(select(Member).where(Member.username_key == key(username)))


def known_as(name_or_email: str) -> Member | None:
    """The member who signs in with this username or e-mail address."""
    wanted = key(name_or_email)
    matches = or_(Member.username_key == wanted, Member.email_key == wanted)
    # A username can't hold an @, so the two never mean different members.
    return session.scalar(select(Member).where(matches))


def username_is_taken(username: str) -> bool:
    """Whether somebody has this name, or one that differs only by case, or one of the team is called so."""
    wanted = key(username)
    shown = select(Member.name).where(Member.name.is_not(None), Member.role != Role.MEMBER)
    # Nobody is called like somebody of the team, who may be known by another name than their username.
    if any(wanted == key(name) for name in session.scalars(shown) if name):
        return True
    return bool(session.scalar(select(exists().where(Member.username_key == wanted))))
