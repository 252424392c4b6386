"""Writes: what an article counts, and the version of its page."""

from collections.abc import Collection
from datetime import datetime
from typing import cast

from sqlalchemy import ColumnElement, Subquery, Table, and_, bindparam, or_, select, true, update

from forum.articles.models import Article
from forum.core.db import session


def take_turn(article_id: int) -> None:
    """Do what changes this article one after the other.

    Whoever changes comments and their article begins with the article, so that no two wait for each other.
    """
    take_turns([article_id])


def take_turns(article_ids: Collection[int]) -> None:
    """The same for many articles, always in one order."""
    wanted = select(Article.id).where(Article.id.in_(article_ids)).order_by(Article.id)
    session.execute(wanted.with_for_update(key_share=True))


_ARTICLE = cast(Table, Article.__table__)
# Put into words once: it is a part of every comment that is posted.
_COUNT_COMMENT = (
    update(_ARTICLE)
    .where(_ARTICLE.c.id == bindparam("article"))
    .values(
        version=_ARTICLE.c.version + 1,
        last_number=_ARTICLE.c.last_number + 1,
        comment_count=_ARTICLE.c.comment_count + 1,
        thread_count=_ARTICLE.c.thread_count + bindparam("threads"),
        last_comment_at=bindparam("now"),
    )
    .returning(_ARTICLE.c.last_number)
)


def next_number(article_id: int) -> int:
    """The number of the comment that comes next in this article; no two are the same."""
    return _counted(article_id, last_number=Article.last_number + 1)


def count_comment(article_id: int, *, threads: int, now: datetime) -> int:
    """Count one comment more, of which so many start a thread; gives its number in the article.

    One statement, so that many writers at once lose no count and share no number. The count stands on the
    article's page, so its version moves with it.
    """
    values = {"article": article_id, "threads": threads, "now": now}
    number: int = session.connection().execute(_COUNT_COMMENT, values).scalar_one()
    return number


def count_threads(article_id: int, by: int) -> None:
    """So many threads more have a place on the page, or less, as what stands at their start waits."""
    _change(Article.id == article_id, thread_count=Article.thread_count + by)


def recount_comment(article_id: int) -> None:
    """A comment that waited can be read."""
    _change(Article.id == article_id, comment_count=Article.comment_count + 1)


def commented_at(article_id: int, now: datetime) -> None:
    """Something new can be read under an article since this moment."""
    _change(Article.id == article_id, last_comment_at=now)


def uncount_comment(article_id: int) -> None:
    """One comment less can be read."""
    _change(Article.id == article_id, comment_count=Article.comment_count - 1)


def uncount_comments(gone: Subquery) -> None:
    """Fewer comments can be read: `gone` has rows of `article_id` and `number`, one for each article."""
    number = select(gone.c.number).where(gone.c.article_id == Article.id).scalar_subquery()
    _change(Article.id.in_(select(gone.c.article_id)), comment_count=Article.comment_count - number)


def _counted(article_id: int, **values: object) -> int:
    counted = update(Article).where(Article.id == article_id).values(values).returning(Article.last_number)
    return session.execute(counted.execution_options(synchronize_session=False)).scalar_one()


def settles_at(article_id: int, moment: datetime) -> None:
    """Until this moment something on the article's page will change by itself."""
    later = or_(Article.settled_at.is_(None), Article.settled_at < moment)
    _change(and_(Article.id == article_id, later), settled_at=moment)


def move_version(article_id: int) -> None:
    """Something that readers see has changed: every kept copy of its page is out of date."""
    _change(Article.id == article_id, version=Article.version + 1)


def move_versions(article_ids: Collection[int]) -> None:
    """The same for the pages of many."""
    take_turns(article_ids)
    _change(Article.id.in_(article_ids), version=Article.version + 1)


def move_every_version() -> None:
    """The same for all of them: something has changed that may stand on any page."""
    session.execute(select(Article.id).order_by(Article.id).with_for_update(key_share=True))
    _change(true(), version=Article.version + 1)


def _change(which: ColumnElement[bool], **values: object) -> None:
    changed = update(Article).where(which).values(values)
    session.execute(changed.execution_options(synchronize_session=False))
