"""Tables: cases, and the views of the queue that a moderator keeps."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment, pick
from forum.moderation.acts import Act, Kind
from forum.moderation.targets import WHILE_STAFFED, WITHIN, CaseKind


class Case(Base):
    """One thing in the moderators' queue: why somebody should look, at what, by when.

    `of_id` tells appeals about the same comment apart; it is 0 for all others. `away_since`: it is with the
    author, who was asked to change their words; `for_id` is whom it comes back to. A claim is soft: it says
    who is at it, until it runs out, and holds nobody off. `outcome` is what was decided; nothing where there
    was nothing left to decide. `reason` is why nothing had to be done, for the team.
    """

    __tablename__ = "moderation_case"
    __table_args__ = (
        CheckConstraint("(claimed_by_id IS NULL) = (claimed_until IS NULL)", name="claimed_by_somebody"),
        CheckConstraint("outcome IS NULL OR closed_at IS NOT NULL", name="decided_is_closed"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[CaseKind] = mapped_column(pick(CaseKind))
    subject_kind: Mapped[Kind] = mapped_column(pick(Kind))
    subject_id: Mapped[int]
    of_id: Mapped[int] = mapped_column(default=0)
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"))
    author_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    rule: Mapped[str | None] = mapped_column(String(60))
    rank: Mapped[int]
    opened_at: Mapped[datetime] = mapped_column(Moment)
    due_at: Mapped[datetime] = mapped_column(Moment)
    claimed_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    claimed_until: Mapped[datetime | None] = mapped_column(Moment)
    for_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    away_since: Mapped[datetime | None] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    closed_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    outcome: Mapped[Act | None] = mapped_column(pick(Act))
    reason: Mapped[str | None] = mapped_column(Text)

    @property
    def over_night(self) -> bool:
        """Whether its clock stands still at some time, since nobody of the team is there."""
        return self.kind in WHILE_STAFFED and self.due_at - self.opened_at > WITHIN[self.kind]


_OPEN = Case.closed_at.is_(None)
_WAITS = sa.and_(_OPEN, Case.away_since.is_(None))
# About one thing there is one open case of a kind, however often it comes up.
Index(
    "ix_moderation_case_subject",
    Case.subject_kind,
    Case.subject_id,
    Case.kind,
    Case.of_id,
    unique=True,
    sqlite_where=_OPEN,
    postgresql_where=_OPEN,
)
_DECIDED = Case.outcome.is_not(None)
_ORDER = (Case.rank, Case.due_at, Case.id)
# The orders in which what waits is read: the queue, whole or narrowed; what is late; what is somebody's.
for _name, _by in {
    "queue": _ORDER,
    "of_kind": (Case.kind, *_ORDER),
    "on_article": (Case.article_id, *_ORDER),
    "under_rule": (Case.rule, *_ORDER),
    "due": (Case.due_at, Case.id),
    "claimed": (Case.claimed_by_id, Case.claimed_until),
    "for": (Case.for_id, Case.id),
}.items():
    Index(f"ix_moderation_case_{_name}", *_by, sqlite_where=_WAITS, postgresql_where=_WAITS)
# How alike cases ended.
Index(
    "ix_moderation_case_decided",
    Case.rule,
    Case.closed_at,
    Case.id,
    sqlite_where=_DECIDED,
    postgresql_where=_DECIDED,
)
Index("ix_moderation_case_history", Case.subject_kind, Case.subject_id, Case.id)
# Of closed ones alone: with open ones in it, SQLite would take it for the queue, and sort all that waits.
_CLOSED = Case.closed_at.is_not(None)
Index(
    "ix_moderation_case_closed",
    Case.closed_at,
    Case.kind,
    sqlite_where=_CLOSED,
    postgresql_where=_CLOSED,
)


class SavedView(Base):
    """A way to look at the queue that a moderator keeps, by a name."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("member_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(60))
    query: Mapped[str] = mapped_column(String(400))
