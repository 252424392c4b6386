"""Reads: what lies on the desk."""

from collections.abc import Sequence

from sqlalchemy import or_, select

from forum.accounts.models import Member
from forum.core.db import session
from forum.editing.models import Stage, Work


def waiting_for(editor: Member, limit: int = 20) -> Sequence[Work]:
    """What this editor is asked to do next, the longest waiting first."""
    unclaimed = (Work.stage == Stage.IN_REVIEW) & Work.waits_for_id.is_(None)
    wanted = select(Work).where(or_(Work.waits_for_id == editor.id, unclaimed)).order_by(Work.since)
    return session.scalars(wanted.limit(limit)).all()
