"""Writes: what is counted when a comment is taken down, or gets its place in a thread."""

from datetime import datetime

from sqlalchemy import delete, insert, update

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
    _count_place(comment, 1)


def let_wait(
    comment: Comment, gone: TombstoneKind | None, rule: str, reason: str, since: datetime, *, by_id: int
) -> None:
    """Let a comment wait because a person decided so: one that can be read, or one that waits already."""
    if gone is None:
        keep_back(comment, rule, reason, since, by_id=by_id)
    else:
        wait_for(comment, rule, reason, by_id=by_id)


def keep_back(comment: Comment, rule: str | None, reason: str, since: datetime, **more: int | None) -> None:
    """Let a comment that can be read wait for a moderator: nobody reads it, and nothing counts it.

    `more` says who decided so (`by_id`), or how many `reports` did.
    """
    stone = {"kind": TombstoneKind.HELD, "rule": rule, "reason": reason, "since": since}
    session.execute(insert(Tombstone).values(comment_id=comment.id, **stone, **more))
    articles.uncount_comment(comment.article_id)
    _count_place(comment, -1)


def wait_for(comment: Comment, rule: str | None, reason: str, *, by_id: int | None = None) -> None:
    """Say why a comment waits now, and who decided so; it may be another reason than before."""
    stone = {"rule": rule, "reason": reason, "by_id": by_id}
    changed = update(Tombstone).where(Tombstone.comment_id == comment.id).values(stone)
    session.execute(changed.execution_options(synchronize_session=False))


def wait_again_for(comment: Comment, gone: TombstoneKind, **stone: object) -> None:
    """The same, also of a comment that was taken down while it waited: its place counts no longer."""
    said = stone | {"kind": TombstoneKind.HELD, "law": None}
    changed = update(Tombstone).where(Tombstone.comment_id == comment.id).values(said)
    session.execute(changed.execution_options(synchronize_session=False))
    if gone is TombstoneKind.REMOVED:
        _count_place(comment, -1)


def let_go(comment: Comment) -> None:
    """Let a comment that waited be read: it has its place, and is counted."""
    put_again(comment)
    _count_place(comment, 1)


def put_again(comment: Comment) -> None:
    """Let a comment that was taken down be read where it was: it has kept its place, and is counted."""
    gone = delete(Tombstone).where(Tombstone.comment_id == comment.id)
    session.execute(gone.execution_options(synchronize_session=False))
    articles.recount_comment(comment.article_id)


def _count_place(comment: Comment, by: int) -> None:
    """Count it on each comment that it hangs under, or as a thread of its own; or no longer."""
    if comment.parent_id is None:
        articles.count_threads(comment.article_id, by)
    else:
        count_above(comment, by)


def count_above(comment: Comment, by: int) -> None:
    """So many more have a place below each comment that this one hangs under, or less."""
    above = (Comment.article_id == comment.article_id, Comment.number.in_(numbers_above(comment.path)))
    session.execute(
        update(Comment)
        .where(*above)
        .values(reply_count=Comment.reply_count + by)
        .execution_options(synchronize_session=False)
    )
