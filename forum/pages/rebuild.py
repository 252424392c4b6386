"""Render stored texts again, in small transactions, so that readers and writers go on meanwhile."""

from typing import TypeVar

from sqlalchemy import select, update

from forum.articles.models import Article, StandingPage
from forum.comments.models import Comment
from forum.core.db import session, transaction
from forum.core.markup import ARTICLE, COMMENT, NOTE, Context, write_anyway
from forum.notes.models import EditorsNote

Text = TypeVar("Text", Article, Comment, EditorsNote)
_BATCH = 200


def rebuild(version: int) -> int:
    """Make again what is not of this version (0: everything); how many texts that were."""
    count = (
        _rebuild(Article, ARTICLE, version)
        + _rebuild(Comment, COMMENT, version)
        + _rebuild(EditorsNote, NOTE, version)
        + _rebuild_pages(version)
    )
    with transaction():
        session.execute(update(Article).values(version=Article.version + 1))
    return count


def _rebuild(table: type[Text], context: Context, version: int) -> int:
    count = last = 0
    while True:
        with transaction():
            wanted = select(table).where(table.id > last, table.markup != version)
            rows = session.scalars(wanted.order_by(table.id).limit(_BATCH)).all()
            for row in rows:
                words = write_anyway(row.body, context)
                row.html, row.markup = words.html, words.markup
            count, last = count + len(rows), rows[-1].id if rows else last
        if not rows:
            return count


def _rebuild_pages(version: int) -> int:
    with transaction():
        pages = session.scalars(select(StandingPage).where(StandingPage.markup != version)).all()
        for each in pages:
            words = write_anyway(each.body, ARTICLE)
            each.html, each.markup = words.html, words.markup
    return len(pages)
