"""Writes: taking one's own comment back."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.actions.places import take_down
from forum.comments.actions.returning import drop_returned
from forum.comments.events import CommentWithdrawn
from forum.comments.models import Comment, TombstoneKind
from forum.comments.queries import find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.events import record


def withdraw(author: Member, comment: Comment, now: datetime) -> None:
    """Take a comment back: nobody reads it any more, its place in the thread stays. Twice does no harm."""
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    gone = find.tombstone(comment)
    insist(policy.may_withdraw(author, comment, gone=gone))
    if gone and gone is not TombstoneKind.HELD:
        return
    drop_returned(comment.id)
    take_down(comment, gone, kind=TombstoneKind.WITHDRAWN, reason="", by_id=author.id, since=now)
    record(CommentWithdrawn(comment.id, comment.article_id, author.id, now))
