"""Writes: what one has typed and not saved, and that one has a story open. No revision, and never public."""

from datetime import datetime

from sqlalchemy import delete

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.answers import insist
from forum.core.db import put, session
from forum.editing import policy, queries
from forum.editing.manuscript import Manuscript
from forum.editing.models import Autosave, Presence


def keep_typed(writer: Member, article: Article, typed: Manuscript, now: datetime, *, on: int) -> None:
    """Keep what this editor has typed, and on which number they began, in place of what was kept."""
    insist(policy.may_write(writer, article, queries.work(article.id)))
    put(
        Autosave, {"article_id": article.id, "member_id": writer.id}, base=on, at=now, content=typed.as_json()
    )


def forget_typed(writer: Member, article: Article) -> None:
    """It is saved, or not wanted any more."""
    mine = (Autosave.article_id == article.id, Autosave.member_id == writer.id)
    session.execute(delete(Autosave).where(*mine))


def be_present(writer: Member, article: Article, now: datetime) -> None:
    """Say that this editor has the story open; it holds for a minute."""
    insist(policy.may_write(writer, article, queries.work(article.id)))
    put(Presence, {"article_id": article.id, "member_id": writer.id}, at=now)
