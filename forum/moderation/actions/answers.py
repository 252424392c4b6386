"""Writes: answering a comment as the team."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.comments.queries.find import Standing
from forum.core.answers import insist
from forum.core.db import session
from forum.core.events import record
from forum.moderation import policy
from forum.moderation.events import CommentAnswered


def answer(
    moderator: Member, comment: Comment, sent: comments.Sent, now: datetime, *, template: str | None = None
) -> Standing:
    """Answer a comment, by the moderator's own account; `template` is the key of the one it began with.

    It is a reply like others, taken once however often its form is sent, and judged like others. Raises
    what comments.post raises: where readers can't read the comment, it can't be answered.
    """
    articles.take_turn(comment.article_id)
    insist(policy.may_answer(moderator))
    session.refresh(comment.article)
    said = comments.post(moderator, comment.article, sent, now, comment)
    if isinstance(said, comments.Placed):
        record(CommentAnswered(comment.id, said.id, moderator.id, now, template))
    return said
