"""Writes: taking a story's turn at the desk, and noting down each step."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles.models import Article, State
from forum.core.db import session
from forum.core.errors import Conflict
from forum.core.events import record
from forum.editing import queries
from forum.editing.events import StepTaken
from forum.editing.models import ArticleRevision, Deed, Stage, Step, Why, Work

MEANWHILE = "Somebody has saved this story since you opened it. Please look at what is there now."


class SavedMeanwhile(Conflict):
    """Somebody has saved since: both versions can be put together."""


class Note(NamedTuple):
    """What one says with a step, and to whom; nobody is named where whoever is free may go on."""

    words: str = ""
    for_id: int | None = None


NOTHING_SAID = Note()


def take_up(member: Member, article: Article, now: datetime) -> Work:
    """Do what changes this story one after the other. What nobody has touched here is kept as found."""
    articles.take_turn(article.id)
    session.refresh(article)
    # Whoever waited for their turn has read what stood here before it.
    work = session.get(Work, article.id, populate_existing=True)
    return work or _find(member, article, now)


def _find(member: Member, article: Article, now: datetime) -> Work:
    """Keep the story as it stood when nobody had touched it here."""
    found = queries.latest(article).manuscript
    work = Work(article_id=article.id, stage=Stage.DRAFTING, since=now, last_number=1, contributed=False)
    work.live_number = 1 if article.state != State.DRAFT else None
    row = ArticleRevision(
        article_id=article.id, number=1, by_id=member.id, at=now, why=Why.FOUND, content=found.as_json()
    )
    session.add_all([work, row])
    session.flush()
    return work


def insist_on(work: Work, on: int) -> None:
    """Raise Conflict unless this is the number that was saved last; 0 is a story as it was found."""
    if work.last_number != max(on, 1):
        raise SavedMeanwhile(MEANWHILE)


def note_step(by: Member, work: Work, deed: Deed, now: datetime, note: Note = NOTHING_SAID) -> Step:
    """Note down what somebody did. They have read what was said to them about this story; nobody tells
    themselves anything.
    """
    read = update(Step).where(
        Step.article_id == work.article_id, Step.for_id == by.id, Step.read_at.is_(None)
    )
    session.execute(read.values(read_at=now).execution_options(synchronize_session=False))
    step = Step(article_id=work.article_id, at=now, by_id=by.id, deed=deed, words=note.words)
    step.number = work.last_number or None
    step.for_id = note.for_id if note.for_id != by.id else None
    session.add(step)
    session.flush()
    record(StepTaken(step.id, work.article_id, by.id, deed.value, now))
    return step


def move_on(work: Work, stage: Stage, now: datetime, waits_for: int | None = None) -> None:
    """It stands at another stage from now on, and waits for this member, or for nobody in particular."""
    work.stage, work.since, work.waits_for_id = stage, now, waits_for


def at_the_desk(work: Work) -> Stage:
    """Where it stands while editors go on with it. A contribution that is a draft is its author's own."""
    return Stage.IN_REVIEW if work.contributed else Stage.DRAFTING
