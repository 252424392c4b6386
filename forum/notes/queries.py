"""Reads: the notes of many subjects at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from forum.core.db import Read, lookup
from forum.notes.models import EditorsNote, SubjectKind


@dataclass(frozen=True, slots=True)
class NoteView:
    """An editor's note as readers see it."""

    html: str
    rule: str | None
    written_at: datetime | None


_KIND = bindparam("kind", type_=EditorsNote.subject_kind.type)
_NOTES = Read(
    select(EditorsNote.html, EditorsNote.rule, EditorsNote.written_at)
    .where(EditorsNote.subject_kind == _KIND)
    .where(EditorsNote.subject_id == bindparam("id"))
    .order_by(EditorsNote.id)
)


def notes_on(kind: SubjectKind, id: int) -> list[NoteView]:
    """The notes under one subject, oldest first."""
    with lookup() as reader:
        return [NoteView(*row) for row in reader.rows(_NOTES, kind=kind, id=id)]


_AT_ONCE = 50
_OF_SOME = Read(
    select(EditorsNote.subject_id, EditorsNote.html, EditorsNote.rule, EditorsNote.written_at)
    .where(EditorsNote.subject_kind == _KIND)
    .where(EditorsNote.subject_id.in_([bindparam(f"id{place}") for place in range(_AT_ONCE)]))
    .order_by(EditorsNote.id)
)


def notes_of(kind: SubjectKind, ids: Sequence[int]) -> Mapping[int, list[NoteView]]:
    """The notes under each of these, oldest first; nothing for those without."""
    notes: dict[int, list[NoteView]] = defaultdict(list)
    if not ids:
        return notes
    with lookup() as reader:
        for start in range(0, len(ids), _AT_ONCE):
            some = [*ids[start : start + _AT_ONCE], *[0] * _AT_ONCE][:_AT_ONCE]
            values = {f"id{place}": id for place, id in enumerate(some)}
            for subject_id, html, rule, written_at in reader.rows(_OF_SOME, kind=kind, **values):
                notes[subject_id].append(NoteView(html, rule, written_at))
    return notes
