"""Writes: what one has typed and not saved, and that one has a story open. No revision, and never public."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles.models import Article
from forum.core.answers import insist
from forum.core.db import put, session
from forum.core.errors import Conflict
from forum.editing import policy, queries
from forum.editing.manuscript import Manuscript
from forum.editing.models import Autosave, Presence

ELSEWHERE = (
    "You went on writing in another tab or on another device, so these words are not kept for you. "
    "Save them, or open the story anew to see both."
)


def keep_typed(
    writer: Member, article: Article, typed: Manuscript, now: datetime, *, on: int, known: str = ""
) -> str:
    """Keep what this editor has typed, and on which number they began; gives the mark of it.

    `known` is the mark of what the page knew to be kept. Something else was typed in another place, and is
    not overwritten: Conflict.
    """
    kept = _held(writer, article)
    insist(policy.may_write(writer, article, queries.work(article.id)))
    content = typed.as_json()
    if kept and kept.mark != known and kept.content != content:
        raise Conflict(ELSEWHERE)
    row = kept or Autosave(article_id=article.id, member_id=writer.id)
    row.base, row.at, row.content = on, now, content
    session.add(row)
    session.flush()
    return row.mark


def forget_typed(writer: Member, article: Article, known: str) -> None:
    """It is saved, or not wanted any more. What was typed elsewhere, which the page did not know, stays."""
    kept = _held(writer, article)
    if kept and kept.mark == known:
        session.delete(kept)


def _held(writer: Member, article: Article) -> Autosave | None:
    """What is kept of theirs; whoever types in another window waits."""
    articles.take_turn(article.id)
    return session.get(Autosave, (article.id, writer.id), populate_existing=True)


def be_present(writer: Member, article: Article, now: datetime) -> None:
    """Say that this editor has the story open; it holds for a minute."""
    insist(policy.may_write(writer, article, queries.work(article.id)))
    put(Presence, {"article_id": article.id, "member_id": writer.id}, at=now)
