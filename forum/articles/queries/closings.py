"""Reads: why nobody can comment on an article any more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.articles.models import Closing
from forum.core.db import Read, lookup, session


@dataclass(frozen=True, slots=True)
class ClosingView:
    """Why comments were closed, by whom, and what that person is here."""

    sentence: str
    by: str
    role: Role
    since: datetime


_CLOSING = Read(
    select(Closing.sentence, called(Member), Member.role, Closing.since)
    .join(Member, Member.id == Closing.by_id)
    .where(Closing.article_id == bindparam("article"))
)


def closing(article_id: int) -> ClosingView | None:
    """What was said when the comments on this article were closed; nothing when nobody closed them."""
    with lookup() as reader:
        row = reader.first(_CLOSING, article=article_id)
    return ClosingView(*row) if row else None


def closings_by(member_id: int) -> Sequence[int]:
    """The articles whose pages name this member as the one who closed their comments."""
    return session.scalars(select(Closing.article_id).where(Closing.by_id == member_id)).all()
