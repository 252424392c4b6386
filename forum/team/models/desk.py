"""Tables: staff notes, who is here, what the team has read, who was welcomed."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.accounts.roles import Role
from forum.core.db import Base, Moment, pick

THEIRS = (Role.MODERATOR, Role.ADMIN)  # the roles that make up the team


class About(StrEnum):
    """What a staff note can be about."""

    COMMENT = "comment"
    MEMBER = "member"
    CASE = "case"


class Subject(NamedTuple):
    """What a staff note is about, by its number."""

    kind: About
    id: int

    @property
    def word(self) -> str:
        """As forms and addresses carry it: "comment-7"."""
        return f"{self.kind.value}-{self.id}"


class StaffNote(Base):
    """A private note of the team. After `until` nobody is shown it, and `team expire` deletes it."""

    __tablename__ = "staff_note"
    __table_args__ = (
        CheckConstraint("until > at", name="kept_for_a_while"),
        Index("ix_staff_note_subject", "kind", "subject_id", "id"),
        Index("ix_staff_note_until", "until"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[About] = mapped_column(pick(About))
    subject_id: Mapped[int]
    body: Mapped[str] = mapped_column(Text)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    edited_at: Mapped[datetime | None] = mapped_column(Moment)
    until: Mapped[datetime] = mapped_column(Moment)

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return Subject(self.kind, self.subject_id)


class Shift(Base):
    """Somebody of the team is here until then, by their own word. One row: nobody keeps a time sheet."""

    __tablename__ = "shift"
    __table_args__ = (CheckConstraint("until > since", name="in_order"),)

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"), primary_key=True)
    since: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime] = mapped_column(Moment)


class CommentRead(Base):
    """Somebody of the team has read a comment, the last time at this moment."""

    __tablename__ = "comment_read"
    __table_args__ = (Index("ix_comment_read_at", "at"),)

    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)


THE_TEAM = 0


class ReadUpTo(Base):
    """Up to which moment everything that came was read: by one member, or by anybody where it is THE_TEAM.

    It says only where looking for what is unread may begin. What is after it may be read already, too.
    """

    __tablename__ = "read_up_to"

    reader_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    moment: Mapped[datetime] = mapped_column(Moment)


class Welcomed(Base):
    """Somebody's first comment that needs no answer of the team any more, by the word of one of them."""

    __tablename__ = "welcomed"

    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)
