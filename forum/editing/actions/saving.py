"""Writes: beginning a story, and saving what was written of it."""

from datetime import datetime
from typing import NamedTuple

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles import disclaimers
from forum.articles.models import Article, State
from forum.core.answers import insist
from forum.core.db import session
from forum.core.slugs import slug
from forum.editing import policy, queries
from forum.editing.actions.picturing import keep_uses
from forum.editing.actions.putting_out import put_out
from forum.editing.actions.turns import Note, at_the_desk, insist_on, move_on, note_step, take_up
from forum.editing.models import ArticleRevision, Deed, Stage, Why, Work
from forum.editing.typesetting import Typeset


class Origin(NamedTuple):
    """How a manuscript came about: typed, merged, or restored from the revision of an earlier number."""

    why: Why = Why.SAVED
    of: int | None = None


WRITTEN = Origin()
CHANGED_SINCE = "It was changed after it was approved, so somebody has to look at it again."


def begin(author: Member, made: Typeset, now: datetime) -> Article:
    """Start a story. Nobody but its author and the editors sees it."""
    article = Article(
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
    articles.give_address(article, slug(made.manuscript.title))
    work = Work(article_id=article.id, stage=Stage.DRAFTING, since=now, last_number=0)
    session.add(work)
    session.flush()
    note_step(author, work, Deed.BEGUN, now)
    _keep(author, article, made, now, WRITTEN)
    return article


def save(
    editor: Member, article: Article, made: Typeset, now: datetime, *, on: int, origin: Origin = WRITTEN
) -> int:
    """Save a manuscript under the next number, which is given back; `on` is the number that it came from.

    Raises Conflict where somebody has saved since. The same words typed again are no new revision.
    """
    work = take_up(editor, article, now)
    insist(policy.may_write(editor, article, work))
    insist_on(work, on)
    number, known = queries.latest(article)
    if origin == WRITTEN and known == made.manuscript:
        return number
    saved = _keep(editor, article, made, now, origin)
    if work.stage == Stage.APPROVED:
        _approve_no_longer(editor, work, now)
    return saved


def _approve_no_longer(editor: Member, work: Work, now: datetime) -> None:
    """What was approved is another number than what is there now."""
    move_on(work, at_the_desk(work), now, work.reviewer_id if work.contributed else None)
    note_step(editor, work, Deed.TAKEN_BACK, now, Note(CHANGED_SINCE, for_id=work.reviewer_id))


def _keep(editor: Member, article: Article, made: Typeset, now: datetime, origin: Origin) -> int:
    work = session.get_one(Work, article.id)
    work.last_number += 1
    row = ArticleRevision(article_id=article.id, number=work.last_number, by_id=editor.id, at=now)
    row.why, row.of_number, row.content = origin.why, origin.of, made.manuscript.as_json()
    session.add(row)
    if article.state == State.DRAFT:
        put_out(editor, article, made)
    else:
        keep_uses(editor, article, made)
    session.flush()
    return work.last_number
