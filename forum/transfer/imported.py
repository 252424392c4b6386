"""Reads and writes of the table of what came from where, for one source."""

import hashlib
from collections.abc import Collection, Mapping

from sqlalchemy import insert, select
from sqlalchemy.orm import load_only

from forum.accounts.events import AccountClosed
from forum.comments.models import Comment
from forum.core.db import session
from forum.transfer.models import Imported

LONGEST = 200  # characters of a source, or of a name there


def forget_who_it_was(event: AccountClosed) -> None:
    """By what name or address a member was known elsewhere is not kept once they have left.

    What is kept can't be read, but knows them again: the same file brings nobody back.
    """
    person = select(Imported).where(Imported.kind == "person", Imported.local_id == event.member_id)
    for row in session.scalars(person):
        row.foreign_id = _left(row.foreign_id)


class Known:
    """What has come from one source before."""

    def __init__(self, source: str) -> None:
        self._source = source[:LONGEST]

    def find(self, kind: str, foreign_id: object) -> int | None:
        """What this has become here, if it has; also one who has left."""
        kept = _kept(foreign_id)
        return session.scalar(
            select(Imported.local_id).where(
                Imported.source == self._source,
                Imported.kind == kind,
                Imported.foreign_id.in_([kept, _left(kept)]),
            )
        )

    def note(self, kind: str, foreign_id: object, local_id: int) -> None:
        """Remember what this has become."""
        self.note_all(kind, {str(foreign_id): local_id})

    def note_all(self, kind: str, local_ids: Mapping[str, int]) -> None:
        """Remember many at once."""
        rows = [
            {"source": self._source, "kind": kind, "foreign_id": _kept(foreign_id), "local_id": local_id}
            for foreign_id, local_id in local_ids.items()
        ]
        if rows:
            session.execute(insert(Imported), rows)

    def comments(self, foreign_ids: Collection[int]) -> dict[int, Comment | None]:
        """Those of these comments that came before, by their number there, in whatever story they are here.

        None is one that came and is gone. Ask for some hundreds at a time.
        """
        if not foreign_ids:
            return {}
        wanted = (
            select(Imported.foreign_id, Comment)
            .outerjoin(Comment, Comment.id == Imported.local_id)
            .options(load_only(Comment.article_id, Comment.thread_id, Comment.depth, Comment.path))
            .where(Imported.source == self._source, Imported.kind == "comment")
            .where(Imported.foreign_id.in_([str(each) for each in foreign_ids]))
        )
        return {int(foreign_id): comment for foreign_id, comment in session.execute(wanted)}


def _kept(foreign_id: object) -> str:
    """A name as the column holds it; a longer one keeps its beginning, and a mark that is its own."""
    text = str(foreign_id)
    if len(text) <= LONGEST:
        return text
    mark = _mark(text)
    return text[: LONGEST - len(mark)] + mark


def _left(kept: str) -> str:
    """The same, of somebody who has left."""
    return f"left:{_mark(kept)}"


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
