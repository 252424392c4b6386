"""Reads: the notes of many subjects at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from forum.core.db import Read, lookup, session
from forum.notes.models import EditorsNote, SubjectKind


@dataclass(frozen=True, slots=True)
class NoteView:
    """An editor's note as readers see it."""

    html: str
    rules: tuple[str, ...]
    written_at: datetime | None


def _together(rows: Iterable[tuple[str, str | None, datetime | None]]) -> list[NoteView]:
    """Notes in the same words are one note, which names all their rules and the latest day."""
    found: dict[str, NoteView] = {}
    for html, rule, written_at in rows:
        before = found.get(html, NoteView(html, (), written_at))
        rules = (*before.rules, rule) if rule else before.rules
        moments = [each for each in (before.written_at, written_at) if each]
        found[html] = NoteView(html, rules, max(moments, default=None))
    return list(found.values())


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
        return _together(reader.rows(_NOTES, kind=kind, id=id))


def each_note_on(kind: SubjectKind, id: int) -> Sequence[EditorsNote]:
    """The same one by one, for those who keep them."""
    here = (EditorsNote.subject_kind == kind, EditorsNote.subject_id == id)
    return session.scalars(select(EditorsNote).where(*here).order_by(EditorsNote.id)).all()


_AT_ONCE = 50
_OF_SOME = Read(
    select(EditorsNote.subject_id, EditorsNote.html, EditorsNote.rule, EditorsNote.written_at)
    .where(EditorsNote.subject_kind == _KIND)
    .where(EditorsNote.subject_id.in_([bindparam(f"id{place}") for place in range(_AT_ONCE)]))
    .order_by(EditorsNote.id)
)


def notes_of(kind: SubjectKind, ids: Sequence[int]) -> Mapping[int, list[NoteView]]:
    """The notes under each of these, oldest first; nothing for those without."""
    notes: dict[int, list[tuple[str, str | None, datetime | None]]] = defaultdict(list)
    if not ids:
        return {}
    with lookup() as reader:
        for start in range(0, len(ids), _AT_ONCE):
            some = [*ids[start : start + _AT_ONCE], *[0] * _AT_ONCE][:_AT_ONCE]
            values = {f"id{place}": id for place, id in enumerate(some)}
            for subject_id, html, rule, written_at in reader.rows(_OF_SOME, kind=kind, **values):
                notes[subject_id].append((html, rule, written_at))
    return {id: _together(rows) for id, rows in notes.items()}
