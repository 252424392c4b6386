"""Tables: what moderators set for a thread, and where a branch hung before it was moved."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class ThreadOrder(Base):
    """A thread is closed, or slow; opening it again removes the row. `comment_id` starts the thread.

    `slow_minutes` is how long one waits between two answers; `reason` is a sentence that everybody sees.
    """

    __tablename__ = "thread_order"
    __table_args__ = (
        CheckConstraint("(closed_at IS NULL) != (slow_minutes IS NULL)", name="closed_or_slow"),
        CheckConstraint("slow_minutes >= 1", name="slow_for_a_while"),
        Index("ix_thread_order_by_id", "by_id"),
    )

    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    slow_minutes: Mapped[int | None]
    reason: Mapped[str] = mapped_column(Text)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)


class MovedBranch(Base):
    """A thread that was a branch of another one: what it answered there. Moving it back removes the row.

    `thread_id` is the thread that it hung in when it was moved; what it answered tells where that is now.
    """

    __tablename__ = "moved_branch"
    __table_args__ = (Index("ix_moved_branch_parent_id", "parent_id"),)

    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    parent_id: Mapped[int] = mapped_column(ForeignKey("comment.id"))
    thread_id: Mapped[int] = mapped_column(ForeignKey("comment.id"))
    reason: Mapped[str] = mapped_column(Text)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)
