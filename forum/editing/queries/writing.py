"""Reads: what lies on a manuscript while people write: what was typed, who else is there, remarks."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.articles.models import Article
from forum.core.db import session
from forum.core.errors import Missing
from forum.editing.manuscript import Manuscript
from forum.editing.models import ArticleRevision, Autosave, Presence, Remark
from forum.editing.queries.manuscripts import work

STAYS = timedelta(minutes=1)  # a presence that was not renewed is over then


def story(id: int, viewer: Member) -> Article:
    """The article of a number, for editors and whose contribution it is; for others there is none, and for
    nobody else while it is not sent in. Raises Missing.
    """
    found = session.get(Article, id)
    if found is None or not (_may_edit(found, viewer) or _is_of(found, viewer)):
        raise Missing
    return found


def _may_edit(article: Article, viewer: Member) -> bool:
    return viewer.may(Role.EDITOR) and not article.unsent


def _is_of(article: Article, viewer: Member) -> bool:
    found = work(article.id)
    return found is not None and found.is_of(viewer)


class Typed(NamedTuple):
    """What somebody typed and did not save: when, on which number they began, and its mark."""

    at: datetime
    on: int
    manuscript: Manuscript
    mark: str


def typed(writer: Member, article: Article) -> Typed | None:
    """What this editor typed and did not save, if anything is kept."""
    row = session.get(Autosave, (article.id, writer.id))
    return Typed(row.at, row.base, Manuscript.from_json(row.content), row.mark) if row else None


def others_here(article: Article, viewer: Member, now: datetime) -> Sequence[str]:
    """Who else has this story open, by name."""
    wanted = select(called(Member)).join(Presence, Presence.member_id == Member.id)
    here = (Presence.article_id == article.id, Presence.at > now - STAYS, Member.id != viewer.id)
    return [name or "" for name in session.scalars(wanted.where(*here).order_by(Member.username))]


class Last(NamedTuple):
    """Who saved last, when, under which number."""

    number: int
    by: str
    at: datetime
    by_id: int


def last_saved(article: Article) -> Last | None:
    """The last save, if there is one."""
    found = work(article.id)
    row = session.get(ArticleRevision, (article.id, found.last_number)) if found else None
    return Last(row.number, row.by.called, row.at, row.by_id) if row else None


class Thread(NamedTuple):
    """A remark with its answers; whether the words it is about still stand in the story."""

    remark: Remark
    answers: Sequence[Remark]
    stands: bool


def remarks(article: Article, manuscript: Manuscript) -> Sequence[Thread]:
    """All remarks on a story, those that are open first, each in the order of writing."""
    wanted = select(Remark).where(Remark.article_id == article.id).options(joinedload(Remark.by))
    rows = session.scalars(wanted.order_by(Remark.id)).all()
    text = flat(" ".join((manuscript.title, manuscript.standfirst, manuscript.body)))
    found = [
        Thread(each, [row for row in rows if row.answers_id == each.id], flat(each.quote) in text)
        for each in rows
        if each.answers_id is None
    ]
    return sorted(found, key=lambda each: (each.remark.settled_at is not None, each.remark.id))


def open_remarks(article_id: int) -> int:
    """How many remarks nobody has settled."""
    wanted = select(func.count()).where(
        Remark.article_id == article_id, Remark.answers_id.is_(None), Remark.settled_at.is_(None)
    )
    return session.scalar(wanted) or 0


def flat(text: str) -> str:
    """A text as it is looked up: marks and line ends are no part of the words."""
    return " ".join(text.replace("*", "").replace("_", "").split())


def one_remark(id: int) -> Remark:
    """A remark; raises Missing."""
    found = session.get(Remark, id)
    if found is None:
        raise Missing("That remark is not there any more.")
    return found
