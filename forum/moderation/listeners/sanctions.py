"""What becomes of a sanction when something else happens."""

from forum.accounts.actions import run_out
from forum.accounts.queries.sanctions import reading_first
from forum.comments.events import CommentPublished
from forum.comments.models import Comment
from forum.comments.queries.judged import published_since
from forum.core.db import session
from forum.moderation.actions import run_out_for_sanction


def enough_was_read(event: CommentPublished) -> None:
    """Whose first comments wait, waits no longer once so many of them could be read."""
    author_id = session.get_one(Comment, event.comment_id).author_id
    holds = reading_first(author_id, event.at)
    if holds and published_since(author_id, holds.at) >= (holds.most or 0):
        run_out(holds, event.at)
        run_out_for_sanction(holds.id, event.at)
