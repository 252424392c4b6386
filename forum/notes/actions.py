"""Writes: a note under a subject."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import delete, select

from forum.core.db import session
from forum.core.markup import NOTE, Written, write_anyway
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


def renew_note(
    kind: SubjectKind, subject_id: int, words: Written, now: datetime, *, rule: str
) -> EditorsNote:
    """The same under a rule: there is one note for each rule, and its date is that of the latest change."""
    here = (EditorsNote.subject_kind == kind, EditorsNote.subject_id == subject_id, EditorsNote.rule == rule)
    note = session.scalar(select(EditorsNote).where(*here).order_by(EditorsNote.id).limit(1))
    if note is None:
        return write_note(kind, subject_id, words, now, rule=rule)
    note.body, note.html, note.markup, note.written_at = words.body, words.html, words.markup, now
    return note


def drop_note(kind: SubjectKind, subject_id: int, *, rule: str) -> None:
    """Take away what stands under a subject because of a rule. Where there is nothing, nothing happens."""
    here = (EditorsNote.subject_kind == kind, EditorsNote.subject_id == subject_id, EditorsNote.rule == rule)
    session.execute(delete(EditorsNote).where(*here))


def take_away(kind: SubjectKind, subject_id: int, note_id: int) -> bool:
    """Take one note away from what it stands under; whether it stood there."""
    here = (EditorsNote.subject_kind == kind, EditorsNote.subject_id == subject_id, EditorsNote.id == note_id)
    return session.scalar(delete(EditorsNote).where(*here).returning(EditorsNote.id)) is not None


def clear_notes(kind: SubjectKind, subject_id: int, clear: Callable[[str], str]) -> None:
    """Rewrite what stands under a subject, where `clear` finds something to take out."""
    here = (EditorsNote.subject_kind == kind, EditorsNote.subject_id == subject_id)
    for note in session.scalars(select(EditorsNote).where(*here)):
        if (body := clear(note.body)) != note.body:
            words = write_anyway(body, NOTE)
            note.body, note.html, note.markup = words.body, words.html, words.markup
    session.flush()
