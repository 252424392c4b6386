"""Reads: what is late, by one rule for the queue, its filter and the hand-over (see `targets.due_of`)."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, select

from forum.moderation.models import CareFile, Case


def late(now: datetime) -> ColumnElement[bool]:
    """What nobody has looked at in time; not who is watched over, before the time that was promised."""
    promised = (CareFile.watcher_id.is_not(None), CareFile.follow_up_at >= now)
    return and_(Case.due_at < now, Case.id.not_in(select(CareFile.case_id).where(*promised)))
