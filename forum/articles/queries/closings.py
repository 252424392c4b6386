"""Reads: why nobody can comment on an article any more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.articles.models import Closing
from forum.core.db import session


@dataclass(frozen=True, slots=True)
class ClosingView:
    """Why comments were closed, by whom, and what that person is here."""

    sentence: str
    by: str
    role: Role
    since: datetime


def closing(article_id: int) -> ClosingView | None:
    """What was said when the comments on this article were closed; nothing when nobody closed them."""
    columns: tuple[Any, ...] = (Closing.sentence, called(Member), Member.role, Closing.since)
    wanted = select(*columns).join(Member, Member.id == Closing.by_id)
    row = session.execute(wanted.where(Closing.article_id == article_id)).first()
    return ClosingView(*row) if row else None


def closings_by(member_id: int) -> Sequence[int]:
    """The articles whose pages name this member as the one who closed their comments."""
    return session.scalars(select(Closing.article_id).where(Closing.by_id == member_id)).all()
