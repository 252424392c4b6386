"""Tables: what the rules found in a comment, and what was changed because of it."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment, pick
from forum.rules.effects import Effect


class Adjustment(Base):
    """A change to a comment that was not its author's. Nobody's id means that a machine did it.

    `change` is the text in pieces (see differing.py): what stood there, and what stands there now. It is
    sealed, for its author, moderators and an appeal, and gone after `sealed_until`; that there was a change,
    when, and under which rules, stays. One that is undone was given back to its author and holds no longer.
    """

    __tablename__ = "adjustment"
    __table_args__ = (
        Index("ix_adjustment_comment_id", "comment_id", "id"),
        Index("ix_adjustment_sealed_until", "sealed_until"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    reason: Mapped[str] = mapped_column(Text, default="")
    change: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    sealed_until: Mapped[datetime] = mapped_column(Moment)
    undone_at: Mapped[datetime | None] = mapped_column(Moment)


class KeptFinding(Base):
    """What was found in a comment, under which version of which rule, and what followed from it.

    `start` and `end` count signs of the text as typed: of the one before the adjustment, where there is one.
    One that somebody has to look at is settled once somebody did.
    """

    __tablename__ = "finding"
    __table_args__ = (
        CheckConstraint("0 <= start_at AND start_at <= end_at", name="a_span_is_in_order"),
        Index("ix_finding_comment_id", "comment_id", "id"),
        Index("ix_finding_effect", "effect", "settled_at", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"))
    adjustment_id: Mapped[int | None] = mapped_column(ForeignKey("adjustment.id"))
    rule: Mapped[str] = mapped_column(String(60))
    version: Mapped[int]
    edition: Mapped[int] = mapped_column(ForeignKey("rule_book.edition"))
    effect: Mapped[Effect] = mapped_column(pick(Effect))
    start: Mapped[int] = mapped_column("start_at")
    end: Mapped[int] = mapped_column("end_at")
    why: Mapped[str] = mapped_column(Text)
    confidence: Mapped[float]
    at: Mapped[datetime] = mapped_column(Moment)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    settled_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
