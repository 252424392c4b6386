"""Writes: what an editor or a contributor keeps for themself."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import update

from forum.accounts.models import Member
from forum.core.db import session
from forum.editing.models import Step


def has_read(member: Member, ids: Collection[int], now: datetime) -> None:
    """Say that one has read these steps. What was said to others stays as it is."""
    own = (Step.id.in_(ids), Step.for_id == member.id, Step.read_at.is_(None))
    read = update(Step).where(*own).values(read_at=now)
    session.execute(read.execution_options(synchronize_session=False))
