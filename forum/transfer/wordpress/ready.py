"""Comments made ready before the transaction: Markdown and two walls take time, the database's turn is short.

They wait in a temporary SQLite file, so that memory does not grow with their number.
"""

import sqlite3
from dataclasses import dataclass
from types import TracebackType

from forum.core.foreign.plain import lines
from forum.core.markup import COMMENT, NOTE, Written, write_anyway
from forum.transfer.wordpress.wording import Say, worded
from forum.transfer.wxr import words
from forum.transfer.wxr.shapes import WPComment

EMPTY = "(This comment had no text.)"

_TABLES = """
PRAGMA synchronous = OFF;
PRAGMA cache_size = -8192;
CREATE TABLE text (id INTEGER PRIMARY KEY, body TEXT, html TEXT, note TEXT, note_html TEXT);
CREATE TABLE spot (id INTEGER PRIMARY KEY, local INTEGER, thread INTEGER, depth INTEGER, path TEXT);
BEGIN;
"""


@dataclass(frozen=True, slots=True)
class Spot:
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

    def add(self, comment: WPComment, problem: Say) -> None:
        """Make one ready; `problem` hears what could not stay as it was."""

        def say(clause: str) -> None:
            problem(f"Comment {comment.foreign_id}: its text {clause}.")

        def plain() -> str:
            return words.editors_note(lines(comment.content))[0]

        text, note = words.editors_note(words.comment(comment.content, say))
        written = worded(text.strip() or EMPTY, plain, COMMENT, say)
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

    def put(self, foreign_id: int, spot: Spot) -> None:
        """Remember where a comment stands."""
        values = (foreign_id, spot.local, spot.thread, spot.depth, spot.path)
        self._store.execute("INSERT OR REPLACE INTO spot VALUES (?, ?, ?, ?, ?)", values)

    def forget_spots(self) -> None:
        """Begin another story: nobody answers across stories."""
        self._store.execute("DELETE FROM spot")

    def spot(self, foreign_id: int | None) -> Spot | None:
        """Where a comment stands, if it is here."""
        wanted = "SELECT local, thread, depth, path FROM spot WHERE id = ?"
        row = self._store.execute(wanted, (foreign_id,)).fetchone()
        return Spot(*row) if row else None
