"""Reads: where words of a comment are quoted."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_, select

from forum.comments.models import Comment, Draft
from forum.core.db import session
from forum.rules.engine import Piece


def quoting(article_id: int, comment_id: int, gone: Sequence[Piece]) -> Sequence[Comment]:
    """Other comments on the same article in which any of these words stand."""
    here = (Comment.article_id == article_id, Comment.id != comment_id)
    return session.scalars(
        select(Comment).where(*here, _holds(Comment.body, gone)).order_by(Comment.id)
    ).all()


def drafts_with(article_id: int, gone: Sequence[Piece]) -> Sequence[Draft]:
    """What members have begun to write to this article in which any of these words stand."""
    return session.scalars(
        select(Draft).where(Draft.article_id == article_id, _holds(Draft.body, gone))
    ).all()


def _holds(body: ColumnElement[str] | object, gone: Sequence[Piece]) -> ColumnElement[bool]:
    column: ColumnElement[str] = body  # type: ignore[assignment]  # a mapped attribute is one in a query
    return or_(*(column.contains(each.before, autoescape=True) for each in gone))
