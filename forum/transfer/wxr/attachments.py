"""The pictures and files of an export, by id, without holding them in memory."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import astuple

from forum.transfer.wxr.shapes import Attachment


class Attachments(Mapping[int, Attachment]):
    """Looks like a dict from id to Attachment; each look is a look into the store."""

    def __init__(self, store: sqlite3.Connection) -> None:
        self._store = store
        store.execute(
            "CREATE TABLE attachment (id INTEGER PRIMARY KEY, url, title, caption, alt, parent INTEGER)"
        )
        store.execute("CREATE INDEX attachment_parent ON attachment (parent)")

    def add(self, attachment: Attachment) -> None:
        """Keep it; of two with the same id the first stays."""
        self._store.execute("INSERT OR IGNORE INTO attachment VALUES (?, ?, ?, ?, ?, ?)", astuple(attachment))

    def of_post(self, post_id: int) -> list[int]:
        """The ids of what hangs on a post: what a [gallery] without ids shows."""
        rows = self._store.execute("SELECT id FROM attachment WHERE parent = ? ORDER BY id", (post_id,))
        return [foreign_id for (foreign_id,) in rows]

    def __getitem__(self, foreign_id: int) -> Attachment:
        row = self._store.execute("SELECT * FROM attachment WHERE id = ?", (foreign_id,)).fetchone()
        if row is None:
            raise KeyError(foreign_id)
        return Attachment(*row)

    def __iter__(self) -> Iterator[int]:
        return (foreign_id for (foreign_id,) in self._store.execute("SELECT id FROM attachment ORDER BY id"))

    def __len__(self) -> int:
        return int(self._store.execute("SELECT count(*) FROM attachment").fetchone()[0])
