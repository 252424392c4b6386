"""Writes: putting one comment first on its article's page."""

from datetime import datetime

from sqlalchemy import delete

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.events import CommentPinned, CommentUnpinned
from forum.comments.models import Comment, Pin
from forum.comments.queries import find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.events import record


def pin(moderator: Member, comment: Comment, reason: str, now: datetime) -> None:
    """Put a comment first, with a reason that everybody sees; the one before gives way."""
    articles.take_turn(comment.article_id)
    insist(policy.may_pin(moderator, gone=find.tombstone(comment)))
    kept = session.get(Pin, comment.article_id) or Pin(article_id=comment.article_id)
    kept.comment_id, kept.reason, kept.by_id, kept.since = comment.id, reason, moderator.id, now
    session.add(kept)
    record(CommentPinned(comment.id, comment.article_id, moderator.id, now))


def unpin(moderator: Member, comment: Comment, now: datetime) -> None:
    """Let it stand in its place alone. Where it was not pinned, nothing happens."""
    insist(policy.may_unpin(moderator))
    if drop_pin(comment.id):
        record(CommentUnpinned(comment.id, comment.article_id, moderator.id, now))


def drop_pin(comment_id: int) -> bool:
    """Take the pin off a comment; whether there was one."""
    taken = delete(Pin).where(Pin.comment_id == comment_id).returning(Pin.article_id)
    return session.scalar(taken.execution_options(synchronize_session="fetch")) is not None
