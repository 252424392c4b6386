"""Reads and writes of the table of what came from where, for one source."""

from collections.abc import Mapping

from sqlalchemy import insert, select

from forum.comments.models import Comment
from forum.core.db import session
from forum.transfer.models import Imported


class Known:
    """What has come from one source before."""

    def __init__(self, source: str) -> None:
        self._source = source[:200]

    def find(self, kind: str, foreign_id: object) -> int | None:
        """What this has become here, if it has."""
        return session.scalar(
            select(Imported.local_id).where(
                Imported.source == self._source,
                Imported.kind == kind,
                Imported.foreign_id == str(foreign_id)[:200],
            )
        )

    def note(self, kind: str, foreign_id: object, local_id: int) -> None:
        """Remember what this has become."""
        self.note_all(kind, {str(foreign_id): local_id})

    def note_all(self, kind: str, local_ids: Mapping[str, int]) -> None:
        """Remember many at once."""
        rows = [
            {"source": self._source, "kind": kind, "foreign_id": foreign_id[:200], "local_id": local_id}
            for foreign_id, local_id in local_ids.items()
        ]
        if rows:
            session.execute(insert(Imported), rows)

    def comments_of(self, article_id: int) -> dict[int, int]:
        """The comments of an article that came from here: their number there, and their id here."""
        wanted = (
            select(Imported.foreign_id, Imported.local_id)
            .join(Comment, Comment.id == Imported.local_id)
            .where(
                Imported.source == self._source, Imported.kind == "comment", Comment.article_id == article_id
            )
        )
        return {int(foreign_id): local_id for foreign_id, local_id in session.execute(wanted)}
