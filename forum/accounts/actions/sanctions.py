"""Writes: what the team decides about a member, and taking that back."""

from collections.abc import Callable, Collection
from dataclasses import asdict
from datetime import datetime, timedelta

from sqlalchemy import select

from forum.accounts import policy
from forum.accounts.events import MemberSanctioned, SanctionAcknowledged, SanctionLifted
from forum.accounts.ladder import Grounds, Terms
from forum.accounts.models import Member, Sanction
from forum.accounts.queries import sanctions
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict, Invalid
from forum.core.events import record

TWICE = timedelta(minutes=10)  # the same decision within this time is a form that was sent twice
HOLDS_ALREADY = "That holds for them already, see below. Lift it first if its terms should change."
WHY = "Please say why; the member reads it."


def sanction(moderator: Member, member: Member, terms: Terms, grounds: Grounds, now: datetime) -> Sanction:
    """Decide about a member, with reasons for them to read. Sent twice, it is one decision.

    What they wrote stays where it is. Raises Conflict where the same holds for them already.
    """
    _hold(member)
    insist(policy.may_sanction(moderator, member, terms.kind))
    if not grounds.reason:
        raise Invalid(WHY)
    if before := _said_before(member, terms, grounds, now):
        return before
    if terms.kind in {each.kind for each in sanctions.holding(member.id, now)}:
        raise Conflict(HOLDS_ALREADY)
    values = {"kind": terms.kind, "until": terms.until, "most": terms.most, **asdict(grounds)}
    made = Sanction(member_id=member.id, by_id=moderator.id, at=now, **values)
    session.add(made)
    session.flush()
    record(MemberSanctioned(made.id, member.id, moderator.id, now))
    return made


def _hold(member: Member) -> None:
    """Of two who decide about one member, one waits for the other."""
    session.refresh(member, with_for_update={"key_share": True})


def _said_before(member: Member, terms: Terms, grounds: Grounds, now: datetime) -> Sanction | None:
    same = (Sanction.kind == terms.kind, Sanction.reason == grounds.reason, Sanction.lifted_at.is_(None))
    wanted = select(Sanction).where(Sanction.member_id == member.id, *same, Sanction.at > now - TWICE)
    return session.scalars(wanted).first()


def lift(moderator: Member, sanction: Sanction, why: str, now: datetime) -> None:
    """Take a sanction back, with a reason. Twice does no harm."""
    _hold(sanction.member)
    session.refresh(sanction)
    insist(policy.may_lift(moderator, sanction))
    if not why:
        raise Invalid(WHY)
    _lift(moderator, sanction, why, now)


def overturn(moderator: Member, sanction: Sanction, now: datetime) -> None:
    """Take it back because an appeal against it was right; whoever may answer that may do this."""
    _hold(sanction.member)
    session.refresh(sanction)
    _lift(moderator, sanction, "", now)


def _lift(moderator: Member, sanction: Sanction, why: str, now: datetime) -> None:
    if sanction.lifted_at:
        return
    sanction.lifted_at, sanction.lifted_by_id, sanction.lifted_why = now, moderator.id, why
    session.flush()
    record(SanctionLifted(sanction.id, sanction.member_id, moderator.id, now))


def clear_reasons(member_ids: Collection[int], clear: Callable[[str], str]) -> None:
    """Rewrite what the team wrote to these members about themselves, where `clear` finds something."""
    for made in session.scalars(select(Sanction).where(Sanction.member_id.in_(member_ids))):
        made.reason, made.lifted_why = clear(made.reason), clear(made.lifted_why)
    session.flush()


def run_out(sanction: Sanction, now: datetime) -> None:
    """Say that what was counted is counted: it ends at this moment, as if that had been its term."""
    sanction.until = now
    session.flush()


def acknowledge(member: Member, sanction: Sanction, now: datetime) -> None:
    """Say that one has read a warning. Twice does no harm."""
    _hold(member)
    session.refresh(sanction)
    insist(policy.may_acknowledge(member, sanction))
    if sanction.acknowledged_at is None:
        sanction.acknowledged_at = now
        session.flush()
        record(SanctionAcknowledged(sanction.id, member.id, now))
