"""Comments made ready before the transaction: Markdown and two walls take time, the database's turn is short.

They wait in a temporary SQLite file, so that memory does not grow with their number.
"""

import sqlite3
from dataclasses import dataclass
from types import TracebackType

from forum.core.markup import COMMENT, NOTE, Written, write_anyway
from forum.transfer.wxr import words
from forum.transfer.wxr.shapes import WPComment

EMPTY = "(This comment had no text.)"

_TABLES = """
PRAGMA synchronous = OFF;
PRAGMA cache_size = -8192;
CREATE TABLE text (id INTEGER PRIMARY KEY, body TEXT, html TEXT, note TEXT, note_html TEXT);
CREATE TABLE place (id INTEGER PRIMARY KEY, local INTEGER, thread INTEGER, depth INTEGER, path TEXT);
BEGIN;
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a comment stands here: its id, the comment that starts its thread, its depth and path."""

    local: int
    thread: int
    depth: int
    path: str


class Waiting:
    """The comments of one export that are ready, by their number there. Closing it removes them."""

    def __init__(self) -> None:
        self._store = sqlite3.connect("", isolation_level=None)
        self._store.executescript(_TABLES)

    def __enter__(self) -> "Waiting":
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._store.close()

    def add(self, comment: WPComment) -> None:
        """Make one ready."""
        text, note = words.editors_note(words.comment(comment.content))
        written = write_anyway(text.strip() or EMPTY, COMMENT)
        noted = write_anyway(note, NOTE) if note else None
        self._store.execute(
            "INSERT OR REPLACE INTO text VALUES (?, ?, ?, ?, ?)",
            (comment.foreign_id, written.body, written.html)
            + ((noted.body, noted.html) if noted else (None, None)),
        )

    def is_new(self, foreign_id: int) -> bool:
        """Whether this comment waits to be written."""
        return self._store.execute("SELECT 1 FROM text WHERE id = ?", (foreign_id,)).fetchone() is not None

    def take(self, foreign_id: int) -> tuple[Written, Written | None]:
        """A comment's words, and those of its editor's note."""
        wanted = "SELECT body, html, note, note_html FROM text WHERE id = ?"
        body, html, note, note_html = self._store.execute(wanted, (foreign_id,)).fetchone()
        return Written(body, html), Written(note, note_html) if note else None

    def put(self, foreign_id: int, place: Place) -> None:
        """Remember where a comment stands."""
        values = (foreign_id, place.local, place.thread, place.depth, place.path)
        self._store.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?, ?)", values)

    def place(self, foreign_id: int | None) -> Place | None:
        """Where a comment stands, if it is here."""
        wanted = "SELECT local, thread, depth, path FROM place WHERE id = ?"
        row = self._store.execute(wanted, (foreign_id,)).fetchone()
        return Place(*row) if row else None
