"""Writes: what is counted when a comment is taken down, or gets its place in a thread."""

from sqlalchemy import insert, update

from forum.articles import actions as articles
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.comments.tree import numbers_above
from forum.core.db import session


def take_down(comment: Comment, gone: TombstoneKind | None, **stone: object) -> None:
    """Put this tombstone in the place of a comment that can be read, or that waits for a moderator.

    What waited was not among those that can be read, and was not counted, even where its replies gave it
    a place; from now on it is.
    """
    if gone is None:
        session.execute(insert(Tombstone).values(comment_id=comment.id, **stone))
        articles.uncount_comment(comment.article_id)
        return
    changed = update(Tombstone).where(Tombstone.comment_id == comment.id).values(stone)
    session.execute(changed.execution_options(synchronize_session=False))
    _count_place(comment)


def _count_place(comment: Comment) -> None:
    """Count it on each comment that it hangs under, or as a thread of its own."""
    if comment.parent_id is None:
        articles.count_thread(comment.article_id)
        return
    above = (Comment.article_id == comment.article_id, Comment.number.in_(numbers_above(comment.path)))
    session.execute(
        update(Comment)
        .where(*above)
        .values(reply_count=Comment.reply_count + 1)
        .execution_options(synchronize_session=False)
    )
