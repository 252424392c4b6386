"""Writes: series, and the stories in them.

What a page shows of a series it shows on every page of the series: each change moves the shelf.
"""

from collections.abc import Sequence

from sqlalchemy import delete, select

from forum.accounts.models import Member
from forum.articles import policy
from forum.articles.actions.topics import Subject, describe, settle
from forum.articles.arranging import MOST_PARTS, moved
from forum.articles.models import Article, Part, Series, move_the_shelf
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict, Refused


def add_series(editor: Member, subject: Subject) -> Series:
    """A series without any story."""
    insist(policy.may_arrange(editor))
    series = Series()
    settle(series, subject)
    return series


def change_series(editor: Member, series: Series, subject: Subject) -> None:
    """Another name or description. Its address stays."""
    insist(policy.may_arrange(editor))
    _lock(series)
    describe(series, subject)
    move_the_shelf()


def add_part(editor: Member, series: Series, article: Article) -> None:
    """Put a story at the end of a series. Raises Conflict where it is in a series already."""
    insist(policy.may_arrange(editor))
    parts = _parts(series)
    there = session.get(Part, article.id, with_for_update=True)
    if there is not None:
        other = session.get_one(Series, there.series_id)
        where = "this series" if other.id == series.id else f"the series “{other.name}”"
        raise Conflict(f"That story is in {where} already, and a story has one place in one series.")
    if len(parts) >= MOST_PARTS:
        raise Refused(f"A series has {MOST_PARTS} stories at most. Please begin another one.")
    last = max((each.position for each in parts), default=-1)
    session.add(Part(article_id=article.id, series_id=series.id, position=last + 1))
    session.flush()
    move_the_shelf()


def move_part(editor: Member, series: Series, article: Article, step: int) -> None:
    """A place earlier or later in the series."""
    insist(policy.may_arrange(editor))
    parts = {each.article_id: each for each in _parts(series)}
    for position, id in enumerate(moved(list(parts), article.id, step)):
        parts[id].position = position
    session.flush()
    move_the_shelf()


def remove_part(editor: Member, series: Series, article: Article) -> None:
    """Take a story out of the series; the story itself stays as it is."""
    insist(policy.may_arrange(editor))
    _lock(series)
    session.execute(delete(Part).where(Part.article_id == article.id, Part.series_id == series.id))
    move_the_shelf()


def remove_series(editor: Member, series: Series) -> None:
    """Take the series away; its stories stay, each by itself."""
    insist(policy.may_arrange(editor))
    _lock(series)
    session.execute(delete(Part).where(Part.series_id == series.id))
    session.delete(series)
    session.flush()
    move_the_shelf()


def _lock(series: Series) -> None:
    session.refresh(series, with_for_update=True)


def _parts(series: Series) -> Sequence[Part]:
    """Its stories in their order; whoever else changes them waits."""
    _lock(series)
    wanted = select(Part).where(Part.series_id == series.id).order_by(Part.position, Part.article_id)
    return session.scalars(wanted).all()
