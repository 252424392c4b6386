"""Writes: what other features and doors do to an article."""

from datetime import datetime

from sqlalchemy import or_, update

from forum.articles.models import Article
from forum.core.db import session


def next_number(article_id: int) -> int:
    """The number of the comment that comes next in this article; no two are the same."""
    return _counted(article_id, last_number=Article.last_number + 1)


def count_comment(article_id: int, *, threads: int, now: datetime) -> int:
    """Count one comment more, of which so many start a thread; gives its number in the article.

    One statement, so that many writers at once lose no count and share no number.
    """
    return _counted(
        article_id,
        last_number=Article.last_number + 1,
        comment_count=Article.comment_count + 1,
        thread_count=Article.thread_count + threads,
        last_comment_at=now,
    )


def _counted(article_id: int, **values: object) -> int:
    counted = update(Article).where(Article.id == article_id).values(values).returning(Article.last_number)
    return session.execute(counted.execution_options(synchronize_session=False)).scalar_one()


def settles_at(article_id: int, moment: datetime) -> None:
    """Until this moment something on the article's page will change by itself."""
    later = or_(Article.settled_at.is_(None), Article.settled_at < moment)
    session.execute(
        update(Article)
        .where(Article.id == article_id, later)
        .values(settled_at=moment)
        .execution_options(synchronize_session=False)
    )


def move_version(article_id: int) -> None:
    """Something that readers see has changed: every kept copy of its page is out of date."""
    session.execute(
        update(Article)
        .where(Article.id == article_id)
        .values(version=Article.version + 1)
        .execution_options(synchronize_session=False)
    )
