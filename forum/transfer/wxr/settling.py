"""After the last record: one comment per id, one post per id, and each comment in its place.

Only now is it known what a reply answers, because exports name the newest comments first. Texts stay on
disk; in memory there are arrays of integers (tree.py): about 30 bytes for each comment of the file.
"""

import sqlite3
from array import array
from collections.abc import Iterator

from forum.transfer.wxr.ledger import WrittenLedger
from forum.transfer.wxr.tree import NONE, kept_ancestors, nowhere, open_rings, writing_order

_TOP = "it was kept as the start of a thread"


def settle(store: sqlite3.Connection, ledger: WrittenLedger) -> None:
    """Leave out what is there twice or belongs to nothing, then put all comments in order."""
    _one_post_per_id(store, ledger)
    _comments_of_posts_only(store, ledger)
    _one_comment_per_id(store, ledger)
    _number_by_age(store)
    _Places(store, ledger).find()
    store.execute("CREATE INDEX node_place ON node (item, place)")


def _one_post_per_id(store: sqlite3.Connection, ledger: WrittenLedger) -> None:
    store.execute("CREATE INDEX post_id ON post (id, item)")
    again = store.execute(
        "SELECT item, id, kind FROM post p WHERE item > (SELECT min(item) FROM post q WHERE q.id = p.id)"
        " ORDER BY item"
    ).fetchall()
    for item, foreign_id, kind in again:
        ledger.problem(
            f"{kind.capitalize()} {foreign_id} is in the file again; this one was left out with its comments."
        )
        store.execute("DELETE FROM post WHERE item = ?", (item,))


def _comments_of_posts_only(store: sqlite3.Connection, ledger: WrittenLedger) -> None:
    orphaned = "FROM comment WHERE item NOT IN (SELECT item FROM post)"
    (count,) = store.execute(f"SELECT count(*) {orphaned} AND standing IS NOT NULL").fetchone()
    ledger.skip("comment on something that was left out", count)
    store.execute(f"DELETE {orphaned}")


def _one_comment_per_id(store: sqlite3.Connection, ledger: WrittenLedger) -> None:
    store.execute("CREATE INDEX comment_id ON comment (id, seq)")
    again = "FROM comment WHERE seq > (SELECT min(seq) FROM comment c WHERE c.id = comment.id)"
    for (foreign_id,) in store.execute(f"SELECT id {again} ORDER BY seq"):
        ledger.problem(f"Comment {foreign_id} is in the file again; only the first one was taken.")
    store.execute(f"DELETE {again}")


def _number_by_age(store: sqlite3.Connection) -> None:
    store.execute(
        "CREATE TABLE node (rank INTEGER PRIMARY KEY, seq INTEGER, item INTEGER, id INTEGER,"
        " parent INTEGER, kept INTEGER, above INTEGER, place INTEGER)"
    )
    store.execute(
        "INSERT INTO node (rank, seq, item, id, parent, kept)"
        " SELECT row_number() OVER (ORDER BY created, id) - 1, seq, item, id, parent, standing IS NOT NULL"
        " FROM comment"
    )
    store.execute("CREATE INDEX node_id ON node (id)")


class _Places:
    """Where each comment belongs. Comments are known by their rank: 0 is the oldest of the file."""

    def __init__(self, store: sqlite3.Connection, ledger: WrittenLedger) -> None:
        (count,) = store.execute("SELECT count(*) FROM node").fetchone()
        self._store = store
        self._ledger = ledger
        self._ids = array("q", [0]) * count
        self._kept = bytearray(count)
        self._parents = nowhere(count)

    def find(self) -> None:
        """Fill in whom each comment stands under and when it is to be written."""
        self._read_parents()
        above = kept_ancestors(self._parents, self._kept)
        self._count_moved()
        self._parents = above
        open_rings(above, self._report_ring)
        self._store.executemany(
            "UPDATE node SET above = ?, place = ? WHERE rank = ?",
            ((above[rank], place, rank) for place, rank in enumerate(writing_order(above))),
        )

    def _read_parents(self) -> None:
        rows = self._store.execute(
            "SELECT n.rank, n.id, n.parent, n.kept, up.rank, up.item = n.item"
            " FROM node n LEFT JOIN node up ON up.id = n.parent ORDER BY n.rank"
        )
        for rank, foreign_id, parent, kept, parent_rank, same_post in rows:
            self._ids[rank], self._kept[rank] = foreign_id, kept
            if same_post:
                self._parents[rank] = parent_rank
            elif kept and parent is not None:
                where = "is not in the file" if same_post is None else "belongs to another post"
                self._ledger.problem(f"Comment {foreign_id} answers comment {parent}, which {where}; {_TOP}.")

    def _count_moved(self) -> None:
        moved = sum(
            1
            for rank, parent in enumerate(self._parents)
            if parent != NONE and self._kept[rank] and not self._kept[parent]
        )
        self._ledger.note("reply to something that was left out: it moved up", moved)

    def _report_ring(self, ring: list[int], oldest: int) -> None:
        if len(ring) == 1:
            self._ledger.problem(f"Comment {self._ids[oldest]} answers itself; {_TOP}.")
            return
        for member, answered in self._pairs(ring):
            self._ledger.problem(
                f"Comment {member} answers comment {answered} in a ring of {len(ring)} comments; the oldest, "
                f"comment {self._ids[oldest]}, was made the start of a thread."
            )

    def _pairs(self, ring: list[int]) -> Iterator[tuple[int, int]]:
        ids = [self._ids[rank] for rank in ring]
        return zip(ids, [*ids[1:], ids[0]], strict=True)
