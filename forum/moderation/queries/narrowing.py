"""Reads: what narrows the queue down, and whether there is anything under a rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from forum.accounts.models import Member
from forum.core.db import session
from forum.moderation.models import Case, SavedView
from forum.moderation.targets import CaseKind


class Age(StrEnum):
    """How long something has waited."""

    OVERDUE = "overdue"
    DAY = "day"  # for more than a day
    NEW = "new"  # since the last hour


class Whose(StrEnum):
    """Who is at it."""

    MINE = "mine"  # claimed by me, or comes back to me
    FREE = "free"  # nobody


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows the queue down."""

    kind: CaseKind | None = None
    rule: str = ""
    article: int | None = None
    topic: int | None = None
    age: Age | None = None
    whose: Whose | None = None

    @property
    def words(self) -> Mapping[str, str | int]:
        """As an address carries them."""
        names = ("kind", "rule", "article", "topic", "age", "whose")
        return {name: value for name in names if (value := getattr(self, name))}


def has_cases(rule: str) -> bool:
    """Whether a case waits, or was decided, under a rule, which need not be in the book any more."""
    waits = (
        select(Case.id).where(Case.closed_at.is_(None), Case.away_since.is_(None), Case.rule == rule).limit(1)
    )
    decided = select(Case.id).where(Case.outcome.is_not(None), Case.rule == rule).limit(1)
    return any(session.scalar(each) is not None for each in (waits, decided))


def views_of(member: Member) -> Sequence[SavedView]:
    """The ways to look at the queue that a moderator keeps."""
    wanted = select(SavedView).where(SavedView.member_id == member.id).order_by(SavedView.name)
    return session.scalars(wanted).all()
