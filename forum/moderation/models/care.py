"""Tables: who watches over whom, when to look again, and help that was shown to somebody."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class CareFile(Base):
    """What the team keeps beside a care case, so that nobody is forgotten between two shifts.

    `member_id` is who may need somebody; with them it goes. `follow_up_at` outlives the case: somebody has
    promised to look again. `word` is for the others of the team, from whoever handed it on.
    """

    __tablename__ = "care_file"
    __table_args__ = (
        CheckConstraint("(watcher_id IS NULL) = (watched_since IS NULL)", name="watched_by_somebody"),
        CheckConstraint("(handed_on_by_id IS NULL) = (handed_on_at IS NULL)", name="handed_on_by_somebody"),
        CheckConstraint("(follow_up_by_id IS NULL) = (follow_up_at IS NULL)", name="promised_by_somebody"),
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("moderation_case.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    watcher_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    watched_since: Mapped[datetime | None] = mapped_column(Moment)
    handed_on_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    handed_on_at: Mapped[datetime | None] = mapped_column(Moment)
    word: Mapped[str] = mapped_column(Text, default="")
    follow_up_at: Mapped[datetime | None] = mapped_column(Moment, index=True)
    follow_up_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))


class CareTaken(Base):
    """Somebody of the team took a care case. It is kept for one shift, to say when it is enough for a day."""

    __tablename__ = "care_taken"
    __table_args__ = (Index("ix_care_taken_member", "member_id", "at"),)

    case_id: Mapped[int] = mapped_column(ForeignKey("moderation_case.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)


class SupportShown(Base):
    """Who can help is shown to a member until they put it away: in their account, and beside their comment.

    `country` says whose lines come first; empty, their browser does.
    """

    __tablename__ = "support_shown"

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    comment_id: Mapped[int | None] = mapped_column(ForeignKey("comment.id"))
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    country: Mapped[str] = mapped_column(String(2), default="")
