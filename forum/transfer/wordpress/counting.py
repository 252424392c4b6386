"""What an article and its comments count, set to what is there: after many have come at once."""

from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import aliased

from forum.articles.models import Article
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.comments.tree import AFTER_ALL
from forum.core.db import session

_Reply = aliased(Comment)


def count_replies(article_id: int) -> None:
    """How many comments have a place below each."""
    below = (
        _Reply.thread_id == func.coalesce(Comment.thread_id, Comment.id),
        _Reply.path > Comment.path,
        _Reply.path < Comment.path + AFTER_ALL,
    )
    session.execute(
        update(Comment)
        .where(Comment.article_id == article_id)
        .values(reply_count=_placed().where(*below).correlate(Comment).scalar_subquery())
        .execution_options(synchronize_session=False)
    )


def count_all(article_id: int, last_number: int) -> None:
    """How many comments of an article can be read, and how many threads have a place."""
    here = _Reply.article_id == article_id
    newest = select(func.max(_Reply.written_at)).where(here)
    session.execute(
        update(Article)
        .where(Article.id == article_id)
        .values(
            last_number=last_number,
            comment_count=_counted().where(here, Tombstone.comment_id.is_(None)).scalar_subquery(),
            thread_count=_placed().where(here, _Reply.parent_id.is_(None)).scalar_subquery(),
            last_comment_at=newest.scalar_subquery(),
            version=Article.version + 1,
        )
        .execution_options(synchronize_session=False)
    )


def _counted() -> Select[Any]:
    return select(func.count(_Reply.id)).outerjoin(Tombstone, Tombstone.comment_id == _Reply.id)


def _placed() -> Select[Any]:
    """All but those that wait for a moderator."""
    return _counted().where(func.coalesce(Tombstone.kind, "") != TombstoneKind.HELD.value)
