"""Tables: the record, and its sums by day."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment, pick
from forum.moderation.acts import Act, Kind


class Entry(Base):
    """One line of the record. The database itself refuses to change or delete it.

    `rule`, `version` and `edition` say under which rule of which book; `facts` are a few more, as JSON, by
    number and name, never anybody's words. `chain` is the fingerprint of this entry and of the one before.
    """

    __tablename__ = "log_entry"
    __table_args__ = (
        CheckConstraint("number >= 1", name="counted_from_one"),
        Index("ix_log_entry_subject", "kind", "subject_id", "number"),
        Index("ix_log_entry_by", "by_id", "number"),
        Index("ix_log_entry_act", "act", "number"),
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    act: Mapped[Act] = mapped_column(pick(Act))
    kind: Mapped[Kind] = mapped_column(pick(Kind))
    subject_id: Mapped[int]
    rule: Mapped[str | None] = mapped_column(String(60))
    version: Mapped[int | None]
    edition: Mapped[int | None]
    facts: Mapped[str] = mapped_column(Text)
    chain: Mapped[str] = mapped_column(String(64))


class Head(Base):
    """Where the record ends: its last number and fingerprint. One row; who writes an entry holds it."""

    __tablename__ = "log_head"
    __table_args__ = (CheckConstraint("id = 1", name="there_is_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int]
    chain: Mapped[str] = mapped_column(String(64))


class DaySum(Base):
    """How often something was done on a day (UTC), under a rule (NO_RULE: none), by a program or by people.

    Counted as each entry is written, so that figures cost the same however long the record is.
    """

    __tablename__ = "log_day"
    __table_args__ = (CheckConstraint("count > 0", name="something_was_done"),)

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    act: Mapped[Act] = mapped_column(pick(Act), primary_key=True)
    rule: Mapped[str] = mapped_column(String(60), primary_key=True)
    program: Mapped[bool] = mapped_column(primary_key=True)
    count: Mapped[int]


NO_RULE = ""
