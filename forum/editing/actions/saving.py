"""Writes: beginning a story, and saving what was written of it."""

from datetime import datetime
from typing import NamedTuple

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles import disclaimers
from forum.articles.models import Article, State
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict
from forum.core.slugs import slug
from forum.editing import policy, queries
from forum.editing.actions.picturing import keep_uses
from forum.editing.actions.putting_out import free, put_out
from forum.editing.models import ArticleRevision, Deed, Step, Why, Work
from forum.editing.typesetting import Typeset


class Origin(NamedTuple):
    """How a manuscript came about: typed, merged, or restored from the revision of an earlier number."""

    why: Why = Why.SAVED
    of: int | None = None


WRITTEN = Origin()


def begin(author: Member, made: Typeset, now: datetime) -> Article:
    """Start a story. Nobody but its author and the editors sees it."""
    article = Article(
        slug=free(slug(made.manuscript.title), None),
        title=made.manuscript.title,
        body="",
        html="",
        markup=made.words.markup,
        minutes=1,
        author_id=author.id,
        state=State.DRAFT,
        created_at=now,
        disclaimer_id=disclaimers.current(now).id,
    )
    session.add(article)
    session.flush()
    session.add(Work(article_id=article.id, since=now))
    session.add(Step(article_id=article.id, at=now, by_id=author.id, deed=Deed.BEGUN))
    session.flush()
    _keep(author, article, made, now, WRITTEN)
    return article


def save(
    editor: Member, article: Article, made: Typeset, now: datetime, *, on: int, origin: Origin = WRITTEN
) -> int:
    """Save a manuscript under the next number, which is given back; `on` is the number that it came from.

    Raises Conflict where somebody has saved since. The same words typed again are no new revision.
    """
    insist(policy.may_write(editor, article, queries.work(article.id)))
    _take_turn(editor, article, on, now)
    number, known = queries.latest(article)
    if origin == WRITTEN and known == made.manuscript:
        return number
    return _keep(editor, article, made, now, origin)


def _take_turn(editor: Member, article: Article, on: int, now: datetime) -> None:
    """One who saves after another has saved what the other began with, or is told."""
    articles.take_turn(article.id)
    session.refresh(article)
    work = session.get(Work, article.id, populate_existing=True)  # as it stands now that it is our turn
    if work is None:
        _find(editor, article, now)
    elif work.last_number != on:
        raise Conflict("Somebody has saved this story since you opened it.")


def _find(editor: Member, article: Article, now: datetime) -> None:
    """Keep the story as it stood when nobody had touched it here."""
    found = queries.latest(article).manuscript
    work = Work(article_id=article.id, since=now, last_number=1)
    work.live_number = 1 if article.state != State.DRAFT else None
    row = ArticleRevision(
        article_id=article.id, number=1, by_id=editor.id, at=now, why=Why.FOUND, content=found.as_json()
    )
    session.add_all([work, row])
    session.flush()


def _keep(editor: Member, article: Article, made: Typeset, now: datetime, origin: Origin) -> int:
    work = session.get_one(Work, article.id)
    work.last_number += 1
    row = ArticleRevision(article_id=article.id, number=work.last_number, by_id=editor.id, at=now)
    row.why, row.of_number, row.content = origin.why, origin.of, made.manuscript.as_json()
    session.add(row)
    if article.state == State.DRAFT:
        put_out(article, made)
    else:
        keep_uses(article, made)
    session.flush()
    return work.last_number
