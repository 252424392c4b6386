"""Writes: letting go of what was told us, when its time is over or whoever it is about has left."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select, update

from forum.core.db import session
from forum.moderation.models import Case, Report
from forum.moderation.targets import CONTACT_KEPT_FOR

_SEALED = {"snapshot": None, "words": "", "again": ""}
_CONTACT = {"name": "", "email": ""}


def expire_reports(now: datetime) -> int:
    """Let go of snapshots and words whose time is over, and of who sent notices; in how many reports."""
    # Where whoever it is about has left, the snapshot is gone already; what was said of them is not.
    kept = or_(Report.snapshot.is_not(None), Report.words != "", Report.again != "")
    sealed = (Report.sealed_until <= now, kept, *_closed_before(now))
    known = (or_(Report.name != "", Report.email != ""), *_closed_before(now - CONTACT_KEPT_FOR))
    return len(_change(sealed, _SEALED) | _change(known, _CONTACT))


def forget_reports(member_id: int) -> None:
    """Let go of what a member who leaves has told us, and of how read what is theirs."""
    theirs = select(Case.id).where(Case.author_id == member_id)
    _change((Report.case_id.in_(theirs),), {"snapshot": None})
    _change((Report.by_id == member_id,), {"words": "", "again": "", **_CONTACT})


def _closed_before(moment: datetime) -> tuple[ColumnElement[bool], ...]:
    closed = select(Case.id).where(Case.closed_at <= moment)
    second = or_(Report.second_case_id.is_(None), Report.second_case_id.in_(closed))
    return (Report.case_id.in_(closed), second)


def _change(which: tuple[ColumnElement[bool], ...], values: Mapping[str, str | None]) -> set[int]:
    changed = update(Report).where(*which).values(values).returning(Report.id)
    return set(session.scalars(changed.execution_options(synchronize_session=False)))
