"""Writes, a file for each matter."""

from forum.team.actions.duty import be_here, leave
from forum.team.actions.expire import expire, let_go_of
from forum.team.actions.notes import change_note, clear_notes, delete_note, forget_notes, write_note
from forum.team.actions.reading import move_on, note_read, read
from forum.team.actions.welcome import welcomed

__all__ = [
    "be_here",
    "change_note",
    "clear_notes",
    "delete_note",
    "expire",
    "forget_notes",
    "leave",
    "let_go_of",
    "move_on",
    "note_read",
    "read",
    "welcomed",
    "write_note",
]
