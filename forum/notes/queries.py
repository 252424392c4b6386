"""Reads: the notes of many subjects at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from forum.core.db import Read, lookup, session
from forum.notes.models import EditorsNote, SubjectKind


@dataclass(frozen=True, slots=True)
class NoteView:
    """An editor's note as readers see it."""

    html: str
    rule: str | None
    written_at: datetime | None


_NOTES = Read(
    select(EditorsNote.html, EditorsNote.rule, EditorsNote.written_at)
    .where(EditorsNote.subject_kind == bindparam("kind", type_=EditorsNote.subject_kind.type))
    .where(EditorsNote.subject_id == bindparam("id"))
    .order_by(EditorsNote.id)
)


def notes_on(kind: SubjectKind, id: int) -> list[NoteView]:
    """The notes under one subject, oldest first."""
    with lookup() as reader:
        return [NoteView(*row) for row in reader.rows(_NOTES, kind=kind, id=id)]


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
