"""Writes: a note under a subject."""

from datetime import datetime

from forum.core.db import session
from forum.core.markup import Written
from forum.notes.models import EditorsNote, SubjectKind


def write_note(
    kind: SubjectKind, subject_id: int, words: Written, now: datetime, *, rule: str | None = None
) -> EditorsNote:
    """Put a public editor's note under a comment or an article."""
    note = EditorsNote(
        subject_kind=kind,
        subject_id=subject_id,
        body=words.body,
        html=words.html,
        markup=words.markup,
        rule=rule,
        written_at=now,
    )
    session.add(note)
    return note
