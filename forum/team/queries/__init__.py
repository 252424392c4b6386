"""Reads: staff notes, who is here, what nobody has read (reading), who waits for a welcome (welcome)."""

from forum.team.queries.duty import Present, attended, on_duty, somebody_is_on
from forum.team.queries.notes import NoteView, a_note, notes_on, notes_on_each

__all__ = [
    "NoteView",
    "Present",
    "a_note",
    "attended",
    "notes_on",
    "notes_on_each",
    "on_duty",
    "somebody_is_on",
]
