"""Render stored texts again, in small transactions, so that readers and writers go on meanwhile."""

from typing import Any, TypeVar

from sqlalchemy import select, update

from forum.accounts.queries import people_named
from forum.articles.models import Article, AuthorPage, Series, StandingPage, Topic
from forum.comments.models import Comment
from forum.core.db import session, transaction
from forum.core.markup import ARTICLE, COMMENT, NOTE, Context, nobody, write_anyway
from forum.notes.models import EditorsNote

Text = TypeVar("Text", Article, Comment, EditorsNote)
_BATCH = 200
_FEW: tuple[tuple[type[Topic] | type[Series] | type[AuthorPage], Any, Any], ...] = (
    (Topic, Topic.id, Topic.description),
    (Series, Series.id, Series.description),
    (AuthorPage, AuthorPage.member_id, AuthorPage.body),
)


def rebuild(version: int) -> int:
    """Make again what is not of this version (0: everything); how many texts that were."""
    try:
        return (
            _rebuild(Article, ARTICLE, version)
            + _rebuild(Comment, COMMENT, version)
            + _rebuild(EditorsNote, NOTE, version)
            + _rebuild_pages(version)
            + sum(_rebuild_few(*each, version) for each in _FEW)
        )
    finally:
        # Also when it is interrupted: what was made so far is there to be seen.
        with transaction():
            session.execute(update(Article).values(version=Article.version + 1))


def _rebuild(table: type[Text], context: Context, version: int) -> int:
    people = people_named if table is Comment else nobody
    count = last = 0
    while True:
        wanted = select(table.id, table.body).where(table.id > last, table.markup != version)
        rows = session.execute(wanted.order_by(table.id).limit(_BATCH)).all()
        if not rows:
            return count
        # Made before the database is asked for its turn: rendering takes time, and others want to write.
        made = [(id, body, write_anyway(body, context, people)) for id, body in rows]
        with transaction():
            for id, body, words in made:
                unchanged = (table.id == id, table.body == body)
                session.execute(update(table).where(*unchanged).values(html=words.html, markup=words.markup))
        count, last = count + len(rows), rows[-1].id


def _rebuild_few(
    table: type[Topic] | type[Series] | type[AuthorPage], id: Any, source: Any, version: int
) -> int:
    """What there are few of, in one go."""
    wanted = select(id, source).where(table.markup != version, source != "")
    made = [(key, text, write_anyway(text, ARTICLE)) for key, text in session.execute(wanted)]
    with transaction():
        for key, text, words in made:
            same = update(table).where(id == key, source == text)
            session.execute(same.values(html=words.html, markup=words.markup))
    return len(made)


def _rebuild_pages(version: int) -> int:
    wanted = select(StandingPage.slug, StandingPage.body).where(StandingPage.markup != version)
    made = [(slug, write_anyway(body, ARTICLE)) for slug, body in session.execute(wanted)]
    with transaction():
        for slug, words in made:
            same = update(StandingPage).where(StandingPage.slug == slug, StandingPage.body == words.body)
            session.execute(same.values(html=words.html, markup=words.markup))
    return len(made)
