"""Writes: signing up, in and out; who may do what; by which clock one plans; leaving."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from forum.accounts import names, policy, queries
from forum.accounts.events import (
    AccountClosed,
    MemberDescribed,
    MemberLookedAfter,
    MemberWorriedAbout,
    RoleGranted,
)
from forum.accounts.models import LeftName, Member, OwnZone, Sanction, SignIn, Worry
from forum.accounts.names import key
from forum.accounts.queries import fingerprint
from forum.accounts.roles import Role
from forum.core import clockwork
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.errors import Conflict, Invalid
from forum.core.events import record

STAYS_SIGNED_IN = timedelta(days=60)
NO_SUCH_ZONE = "We know no time zone of that name. Please choose one from the list, such as Europe/Dublin."


def sign_up(username: str, password_hash: str | None, email: str | None, now: datetime) -> Member:
    """A new member. Raises Conflict when the name or address was taken in the meantime."""
    member = Member(
        username=username,
        username_key=key(username),
        email=email,
        email_key=key(email) if email else None,
        password_hash=password_hash,
        joined_at=now,
    )
    session.add(member)
    try:
        session.flush()
    except IntegrityError as error:
        raise Conflict("Somebody took that name or address a moment ago. Please try another.") from error
    return member


def sign_in(member: Member, now: datetime) -> str:
    """Open a sign-in; the token goes into the browser's cookie, only its fingerprint stays here."""
    ended = (SignIn.member_id == member.id, SignIn.until <= now)
    session.execute(delete(SignIn).where(*ended))
    token = secrets.token_urlsafe(32)
    session.add(
        SignIn(member_id=member.id, token_hash=fingerprint(token), since=now, until=now + STAYS_SIGNED_IN)
    )
    return token


def sign_out(token: str) -> None:
    """End the sign-in of this token."""
    session.execute(delete(SignIn).where(SignIn.token_hash == fingerprint(token)))


def end_sign_in(sign_in: SignIn) -> None:
    """End one sign-in, from wherever."""
    session.delete(sign_in)


def end_all_sign_ins(member: Member) -> None:
    """Sign a member out everywhere."""
    session.execute(delete(SignIn).where(SignIn.member_id == member.id))


def set_password(member: Member, password_hash: str) -> None:
    """Give a member a new password, which signs them out everywhere."""
    member.password_hash = password_hash
    end_all_sign_ins(member)


def grant(member: Member, role: Role, now: datetime, *, by: Member | None = None) -> None:
    """Give a member this role, in place of the one before; nobody as `by` is the command line."""
    if member.role is role:
        return
    member.role = role
    record(RoleGranted(member.id, by.id if by else None, role, now))


def describe(member: Member, relation: str, bio: str) -> None:
    """Take what a member tells others about themself, in place of what they told before."""
    member.relation, member.bio = relation, bio
    record(MemberDescribed(member.id))


def worry_about(member: Member, now: datetime) -> None:
    """Call the team to somebody who may be in danger; once, until one of them has looked."""
    if add_once(Worry, member_id=member.id, at=now):
        record(MemberWorriedAbout(member.id, now))


def look_after(moderator: Member, member: Member, now: datetime) -> bool:
    """Say that a person has looked after them. Whether the rules had called somebody."""
    insist(policy.may_look_after(moderator))
    done = delete(Worry).where(Worry.member_id == member.id).returning(Worry.member_id)
    called = session.execute(done.execution_options(synchronize_session=False)).first() is not None
    if called:
        record(MemberLookedAfter(member.id, moderator.id, now))
    return called


def worry_again(member_id: int, called_at: datetime) -> None:
    """That a person has looked after them is taken back. Nobody is called anew."""
    hold(member_id)
    add_once(Worry, member_id=member_id, at=called_at)


def hold(member_id: int | None) -> None:
    """Do what is decided about a member, and their leaving, one after the other.

    Whoever changes rows that go with a member begins with the member, after the article if there is one.
    """
    wanted = select(Member.id).where(Member.id == member_id)
    session.execute(wanted.with_for_update(key_share=True))


def set_zone(member: Member, zone: str) -> None:
    """Plan in this time zone from now on."""
    if zone not in clockwork.zones():
        raise Invalid(NO_SUCH_ZONE)
    session.merge(OwnZone(member_id=member.id, zone=zone))


def close_account(member: Member, now: datetime, *, tells_stories: bool) -> None:
    """Leave for good: what says who somebody was is gone, and nobody can sign in as them any more.

    `tells_stories` is for those who know the stories to say: readers should know who speaks in them.
    """
    last_admin = member.may(Role.ADMIN) and not queries.other_admins(member)
    insist(policy.may_close_account(tells_stories=tells_stories, last_admin=last_admin))
    add_once(LeftName, fingerprint=fingerprint(member.username_key))
    member.username = _name_of_nobody(member)
    member.username_key = key(member.username)
    member.name = member.email = member.email_key = member.password_hash = None
    member.relation = member.bio = ""
    member.role = Role.MEMBER
    member.closed_at = now
    for own in (Worry, OwnZone):
        session.execute(delete(own).where(own.member_id == member.id))
    # That the team had decided something is in the record; what it wrote to them about it is for nobody now.
    session.execute(update(Sanction).where(Sanction.member_id == member.id).values(reason="", lifted_why=""))
    end_all_sign_ins(member)
    record(AccountClosed(member.id, now))


def _name_of_nobody(member: Member) -> str:
    """Nobody may choose such a name, but one that came by an import could be there."""
    name = f"{names.FORMER}{member.id}"
    while queries.username_is_taken(name):
        name += "x"
    return name
