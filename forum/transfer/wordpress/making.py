"""Which comments are new, and making them ready, before the transaction."""

from collections.abc import Callable
from itertools import islice

from forum.core.db import session
from forum.transfer.imported import Known
from forum.transfer.wordpress.ready import Waiting
from forum.transfer.wordpress.report import Report
from forum.transfer.wxr.shapes import Post, WPComment
from forum.transfer.wxr.staging import Staging

CHUNK = 500  # comments that are asked for at once

# What is being done, how much of it is done, and how much there is.
Progress = Callable[[str, int, int], None]


class MakingReady:
    """Goes through all comments once."""

    def __init__(self, waiting: Waiting, known: Known, report: Report) -> None:
        self._waiting, self._known, self._report = waiting, known, report
        self._answering: set[int] = set()

    def all_of(self, staging: Staging, progress: Progress) -> set[int]:
        """Make new comments ready; gives the user ids of those who wrote comments."""
        total, done = staging.count_comments(), 0
        for post in staging.posts():
            article_id = self._known.find("post", post.foreign_id)
            comments = staging.comments(post.foreign_id)
            while chunk := list(islice(comments, CHUNK)):
                self._answering.update(each.user_id for each in chunk if each.user_id)
                self._take(post, article_id, chunk)
                done += len(chunk)
                progress("Making ready", done, total)
        session.rollback()  # the reads are done; the database's turn comes later
        return self._answering

    def _take(self, post: Post, article_id: int | None, chunk: list[WPComment]) -> None:
        if post.kind == "page":
            self._report.left_out["comment on a page"] += len(chunk)
            return
        here = self._known.comments([each.foreign_id for each in chunk])
        for comment in chunk:
            if comment.foreign_id not in here:
                self._waiting.add(comment, self._report.problem)
            elif (known := here[comment.foreign_id]) and known.article_id != article_id:
                self._report.problem(
                    f"Comment {comment.foreign_id} is here already, under another story; it was left there."
                )
