"""Reads: where words of a comment are quoted."""

from collections.abc import Sequence

from sqlalchemy import or_, select

from forum.comments.models import Comment, Draft, Revision
from forum.core.db import session


def _head(comment_id: int) -> str:
    """What the first line of a quote leads to; see quoting.py."""
    return f"](/comments/{comment_id})"


def quoting(article_id: int, comment_id: int) -> Sequence[Comment]:
    """The comments on the same article that answer this one, or say that they quote it, or once said so.

    Also those that are not shown: one that waits may be published, and one that was taken down is still
    read by its author and by moderators. What was taken out is to be found in the sealed text alone.
    """
    once = select(Revision.comment_id).join(Comment, Comment.id == Revision.comment_id)
    once = once.where(
        Comment.article_id == article_id, Revision.body.contains(_head(comment_id), autoescape=True)
    )
    may_quote = or_(
        Comment.parent_id == comment_id,
        Comment.body.contains(_head(comment_id), autoescape=True),
        Comment.id.in_(once),
    )
    wanted = select(Comment).where(Comment.article_id == article_id, may_quote)
    return session.scalars(wanted.order_by(Comment.id)).all()


def earlier(comment_id: int) -> Sequence[Revision]:
    """How a comment read before its author changed it."""
    return session.scalars(select(Revision).where(Revision.comment_id == comment_id)).all()


def drafts_quoting(article_id: int, comment_id: int) -> Sequence[Draft]:
    """The same of what members have begun to write."""
    may_quote = or_(Draft.to_id == comment_id, Draft.body.contains(_head(comment_id), autoescape=True))
    return session.scalars(select(Draft).where(Draft.article_id == article_id, may_quote)).all()
