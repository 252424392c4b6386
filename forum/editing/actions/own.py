"""Writes: what an editor or a contributor keeps for themself."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import update

from forum.accounts.models import Member
from forum.core.db import session
from forum.core.errors import Invalid
from forum.editing import clockwork
from forum.editing.models import OwnZone, Step

NO_SUCH_ZONE = "We know no time zone of that name. Please choose one from the list, such as Europe/Dublin."


def has_read(member: Member, ids: Collection[int], now: datetime) -> None:
    """Say that one has read these steps. What was said to others stays as it is."""
    own = (Step.id.in_(ids), Step.for_id == member.id, Step.read_at.is_(None))
    read = update(Step).where(*own).values(read_at=now)
    session.execute(read.execution_options(synchronize_session=False))


def set_zone(member: Member, zone: str) -> None:
    """Plan in this time zone from now on."""
    if zone not in clockwork.zones():
        raise Invalid(NO_SUCH_ZONE)
    session.merge(OwnZone(member_id=member.id, zone=zone))
