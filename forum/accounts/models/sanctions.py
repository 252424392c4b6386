"""Tables: what the team has decided about a member."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.ladder import RESTRICTING, Rung
from forum.accounts.models.members import Member
from forum.core.db import Base, Moment, pick


class Sanction(Base):
    """One decision about a member: what, under which rule or law, why (for them to read), until when.

    It ends by itself: whether it holds is asked of the clock, and nothing has to run. `most` is how many
    comments wait, or may be posted a day. A warning holds until it is acknowledged, a note never does.
    """

    __tablename__ = "sanction"
    __table_args__ = (
        CheckConstraint("rule IS NOT NULL OR law IS NOT NULL", name="on_some_ground"),
        CheckConstraint("kind NOT IN ('limited', 'suspended') OR until IS NOT NULL", name="ends"),
        CheckConstraint("(kind IN ('held first', 'limited')) = (most IS NOT NULL)", name="counts_comments"),
        CheckConstraint("acknowledged_at IS NULL OR kind = 'warning'", name="a_warning_is_acknowledged"),
        CheckConstraint("(lifted_at IS NULL) = (lifted_by_id IS NULL)", name="lifted_by_somebody"),
        CheckConstraint("member_id != by_id", name="nobody_sanctions_themself"),
        Index("ix_sanction_member_id", "member_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    kind: Mapped[Rung] = mapped_column(pick(Rung))
    rule: Mapped[str | None] = mapped_column(String(60))
    version: Mapped[int | None]
    edition: Mapped[int | None]
    law: Mapped[str | None] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(Text)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime | None] = mapped_column(Moment)
    most: Mapped[int | None]
    acknowledged_at: Mapped[datetime | None] = mapped_column(Moment)
    lifted_at: Mapped[datetime | None] = mapped_column(Moment)
    lifted_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    lifted_why: Mapped[str] = mapped_column(Text, default="")

    member: Mapped[Member] = relationship(foreign_keys=[member_id])
    by: Mapped[Member] = relationship(foreign_keys=[by_id])

    @property
    def restricts(self) -> bool:
        """Whether it takes something away from them, so that they are owed a statement of reasons."""
        return self.kind in RESTRICTING

    def holds(self, now: datetime) -> bool:
        """Whether it is still in force."""
        if self.lifted_at or (self.until and self.until <= now) or self.kind is Rung.NOTE:
            return False
        return self.kind is not Rung.WARNING or self.acknowledged_at is None
