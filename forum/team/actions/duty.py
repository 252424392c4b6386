"""Writes: being here."""

from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.team import policy
from forum.team.models import Shift


def be_here(moderator: Member, hours: int, now: datetime) -> None:
    """Say that one is here for so many hours from now. Who is on already stays on until then instead."""
    insist(policy.is_of_the_team(moderator))
    until = now + timedelta(hours=hours)
    if add_once(Shift, member_id=moderator.id, since=now, until=until):
        return
    shift = session.get_one(Shift, moderator.id, populate_existing=True, with_for_update=True)
    if shift.until <= now:
        shift.since = now
    shift.until = until


def leave(moderator: Member) -> None:
    """Say that one is not here any more; nothing is kept of it."""
    if shift := session.get(Shift, moderator.id):
        session.delete(shift)
