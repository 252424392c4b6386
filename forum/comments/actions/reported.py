"""Writes: letting a comment wait because several members have reported it."""

from datetime import datetime

from forum.articles import actions as articles
from forum.comments.actions.places import keep_back
from forum.comments.events import CommentHeld
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.core.db import session
from forum.core.events import record

REPORTED = "Several readers reported it; a moderator looks at it first."


def hold_for_reports(comment: Comment, rule: str | None, reports: int, now: datetime) -> bool:
    """Let it wait under the rule that most of them name, if one can read it; whether it was so.

    No person has decided that, and whatever its author changes, one has to look before it is read again.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    if find.tombstone(comment) is not None:
        return False
    keep_back(comment, rule, REPORTED, now, reports=reports)
    record(CommentHeld(comment.id, comment.article_id, None, now, reports))
    return True
