"""Writes: staff notes."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import session
from forum.team import policy
from forum.team.models import About, StaffNote, Subject


def write_note(
    moderator: Member, subject: Subject, body: str, now: datetime, *, keep: timedelta
) -> StaffNote:
    """Write something down for the team about a comment, a member or a case, and for how long."""
    insist(policy.is_of_the_team(moderator))
    about = {"kind": subject.kind, "subject_id": subject.id}
    note = StaffNote(**about, body=body, by_id=moderator.id, at=now, until=now + keep)
    session.add(note)
    session.flush()
    return note


def change_note(moderator: Member, note: StaffNote, body: str, now: datetime) -> None:
    """Put other words into a note of one's own; how long it is kept stays."""
    insist(policy.may_change(moderator, note))
    if body != note.body:
        note.body, note.edited_at = body, now


def delete_note(moderator: Member, note: StaffNote) -> None:
    """Delete a note for good."""
    insist(policy.may_delete(moderator, note))
    session.delete(note)


def clear_notes(kind: About, ids: Collection[int], clear: Callable[[str], str]) -> None:
    """Rewrite the notes on these, where `clear` finds something; whoever wrote them has not changed them."""
    wanted = select(StaffNote).where(StaffNote.kind == kind, StaffNote.subject_id.in_(ids))
    for note in session.scalars(wanted):
        note.body = clear(note.body)
    session.flush()


def forget_notes(kind: About, ids: Collection[int]) -> None:
    """Delete all notes on these: what they are about is gone."""
    gone = delete(StaffNote).where(StaffNote.kind == kind, StaffNote.subject_id.in_(ids))
    session.execute(gone.execution_options(synchronize_session=False))
