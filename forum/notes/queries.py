"""Reads: the notes of many subjects at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from forum.core.db import session
from forum.notes.models import EditorsNote, SubjectKind


@dataclass(frozen=True, slots=True)
class NoteView:
    """An editor's note as readers see it."""

    html: str
    rule: str | None
    written_at: datetime | None


def notes_of(kind: SubjectKind, ids: Sequence[int]) -> Mapping[int, list[NoteView]]:
    """The notes under each of these, oldest first; nothing for those without."""
    notes: dict[int, list[NoteView]] = defaultdict(list)
    if not ids:
        return notes
    columns = (EditorsNote.subject_id, EditorsNote.html, EditorsNote.rule, EditorsNote.written_at)
    wanted = select(*columns).where(EditorsNote.subject_kind == kind, EditorsNote.subject_id.in_(ids))
    for subject_id, html, rule, written_at in session.execute(wanted.order_by(EditorsNote.id)):
        notes[subject_id].append(NoteView(html, rule, written_at))
    return notes
