"""Comments into their trees, many at once: parents come before replies, so every place is known in time."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from sqlalchemy import insert, select

from forum.articles.models import Article
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.comments.tree import path_under
from forum.core.db import session, take_ids
from forum.core.markup import Written
from forum.notes.models import EditorsNote, SubjectKind
from forum.transfer.imported import Known
from forum.transfer.wordpress.counting import count_all, count_replies
from forum.transfer.wordpress.limits import dated
from forum.transfer.wordpress.people import People
from forum.transfer.wordpress.ready import Spot, Waiting
from forum.transfer.wordpress.report import Report
from forum.transfer.wxr.shapes import WPComment

BATCH = 500
WAITED = "It waited for approval at the site it came from."


class Threads:
    """Writes the comments that are new."""

    def __init__(self, known: Known, people: People, waiting: Waiting, report: Report, now: datetime) -> None:
        self._known, self._people, self._waiting = known, people, waiting
        self._report, self._now = report, now
        self._number = 0

    def write(self, article_id: int, comments: Iterator[WPComment]) -> Iterator[int]:
        """Write an article's new comments; gives how many, after each batch."""
        self._waiting.forget_spots()
        locked = select(Article.last_number).where(Article.id == article_id).with_for_update()
        self._number = session.scalars(locked).one()
        new = (comment for comment in comments if self._is_new(comment))
        wrote = False
        while batch := list(islice(new, BATCH)):
            self._write(article_id, batch)
            wrote = True
            yield len(batch)
        if wrote:
            self._count(article_id)

    def _is_new(self, comment: WPComment) -> bool:
        new = self._waiting.is_new(comment.foreign_id)
        self._report.known["comment"] += not new
        return new

    def _recall(self, article_id: int, batch: list[WPComment]) -> None:
        """Where that stands which came with an earlier import: new replies hang under it."""
        answered = {each.parent_id for each in batch if each.parent_id is not None}
        earlier = [each for each in answered if not self._waiting.is_new(each)]
        for foreign, above in self._known.comments(earlier).items():
            if above and above.article_id == article_id:
                spot = Spot(above.id, above.thread_id or above.id, above.depth, above.path)
                self._waiting.put(foreign, spot)

    def _write(self, article_id: int, batch: list[WPComment]) -> None:
        self._recall(article_id, batch)
        ids = take_ids(Comment, len(batch))
        rows, holds, notes = [], [], []
        for local, comment in zip(ids, batch, strict=True):
            words, note = self._waiting.take(comment.foreign_id)
            row = self._row(local, article_id, comment)
            rows.append(row | {"body": words.body, "html": words.html, "markup": words.markup})
            if comment.standing == "held":
                holds.append(_held(local, dated(comment.created_at)))
            if note:
                notes.append(_note(local, note))
        session.execute(insert(Comment), rows)
        for table, some in ((Tombstone, holds), (EditorsNote, notes)):
            if some:
                session.execute(insert(table), some)
        foreign = (str(comment.foreign_id) for comment in batch)
        self._known.note_all("comment", dict(zip(foreign, ids, strict=True)))
        self._report.new.update(comment=len(rows), held=len(holds), note=len(notes))

    def _row(self, local: int, article_id: int, comment: WPComment) -> dict[str, object]:
        self._number += 1
        above = self._above(comment)
        depth = above.depth + 1 if above else 0
        path = path_under(above.path if above else "", self._number)
        self._waiting.put(comment.foreign_id, Spot(local, above.thread if above else local, depth, path))
        self._report.deepest = max(self._report.deepest, depth + 1)
        self._report.new["thread"] += above is None
        return {
            "id": local,
            "article_id": article_id,
            "author_id": self._people.author_of(comment),
            "parent_id": above.local if above else None,
            "thread_id": above.thread if above else None,
            "number": self._number,
            "depth": depth,
            "path": path,
            "written_at": dated(comment.created_at),
            "reply_count": 0,
        }

    def _above(self, comment: WPComment) -> Spot | None:
        spot = self._waiting.spot(comment.parent_id)
        if spot is None and comment.parent_id is not None:
            self._report.problem(
                f"Comment {comment.foreign_id} answers comment {comment.parent_id}, which is not in this "
                "story here; it was kept as the start of a thread."
            )
        return spot

    def _count(self, article_id: int) -> None:
        """Set what is counted to what is there now, in two statements however many comments came."""
        count_replies(article_id)
        count_all(article_id, self._number)


def _held(local: int, since: datetime) -> dict[str, object]:
    return {"comment_id": local, "kind": TombstoneKind.HELD, "reason": WAITED, "since": since}


def _note(local: int, note: Written) -> dict[str, object]:
    return {
        "subject_kind": SubjectKind.COMMENT,
        "subject_id": local,
        "body": note.body,
        "html": note.html,
        "markup": note.markup,
        "rule": None,
        "written_at": None,  # an export does not say when
    }
