"""Reads: where words of a comment are quoted."""

from collections.abc import Sequence

from sqlalchemy import Select, or_, select

from forum.comments.models import Comment, Draft, MovedBranch, Revision
from forum.core.db import session


def _head(comment_id: int) -> str:
    """What the first line of a quote leads to; see quoting.py."""
    return f"](/comments/{comment_id})"


def quoting(article_id: int, comment_id: int) -> Sequence[tuple[Comment, bool]]:
    """The comments on the same article that answer this one, or say that they quote it, or once said so.

    With each, whether it answers this one. So does a branch that was moved from under it: its words, and what
    they quote, are the same.

    Also those that are not shown: one that waits may be published, and one that was taken down is still
    read by its author and by moderators. What was taken out is to be found in the sealed text alone.
    """
    once = select(Revision.comment_id).join(Comment, Comment.id == Revision.comment_id)
    once = once.where(
        Comment.article_id == article_id, Revision.body.contains(_head(comment_id), autoescape=True)
    )
    may_quote = or_(
        Comment.parent_id == comment_id,
        Comment.id.in_(_moved_from(comment_id)),
        Comment.body.contains(_head(comment_id), autoescape=True),
        Comment.id.in_(once),
    )
    wanted = select(Comment).where(Comment.article_id == article_id, may_quote)
    moved = set[int](session.scalars(_moved_from(comment_id)))
    return [
        (each, each.parent_id == comment_id or each.id in moved)
        for each in session.scalars(wanted.order_by(Comment.id))
    ]


def _moved_from(comment_id: int) -> Select[int]:
    return select(MovedBranch.comment_id).where(MovedBranch.parent_id == comment_id)


def earlier(comment_id: int) -> Sequence[Revision]:
    """How a comment read before its author changed it."""
    return session.scalars(select(Revision).where(Revision.comment_id == comment_id)).all()


def drafts_quoting(article_id: int, comment_id: int) -> Sequence[Draft]:
    """The same of what members have begun to write."""
    may_quote = or_(Draft.to_id == comment_id, Draft.body.contains(_head(comment_id), autoescape=True))
    return session.scalars(select(Draft).where(Draft.article_id == article_id, may_quote)).all()
