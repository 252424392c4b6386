"""Tables: how often stories were opened, and read to their end."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base


class StoryViews(Base):
    """How often a story was opened on a day (UTC)."""

    __tablename__ = "story_views"
    __table_args__ = (
        CheckConstraint("count > 0", name="something_was_counted"),
        Index("ix_story_views_day", "day", "article_id"),
    )

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    count: Mapped[int]


class DayViews(Base):
    """The same for all stories together: who asks about all of them should not have to add up each."""

    __tablename__ = "day_views"

    day: Mapped[date] = mapped_column(primary_key=True)
    count: Mapped[int]


class StoryReadings(Base):
    """How often a story was opened on a day (UTC) by readers who let us count it, and read to its end."""

    __tablename__ = "story_readings"
    __table_args__ = (CheckConstraint("opened >= 0 AND ended >= 0", name="counts_are_not_negative"),)

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    opened: Mapped[int]
    ended: Mapped[int]


class DayReadings(Base):
    """The same for all stories together."""

    __tablename__ = "day_readings"
    __table_args__ = (CheckConstraint("opened >= 0 AND ended >= 0", name="counts_are_not_negative"),)

    day: Mapped[date] = mapped_column(primary_key=True)
    opened: Mapped[int]
    ended: Mapped[int]
