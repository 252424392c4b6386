"""Tables: what stories are about."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.models import Member
from forum.core.db import Base, Moment


class Topic(Base):
    """What a group of articles is about. It is described in Markdown; `position` is its place in the list."""

    __tablename__ = "topic"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    name_key: Mapped[str] = mapped_column(String(160), unique=True)
    description: Mapped[str] = mapped_column(Text, default="")
    html: Mapped[str] = mapped_column(
        Text, default=""
    )  # of the description; empty until somebody rendered it
    markup: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)
    picture_id: Mapped[int | None]  # a PictureUse holds it


class TopicMerge(Base):
    """That a topic, of which nothing else is left, became part of another one."""

    __tablename__ = "topic_merge"
    __table_args__ = (Index("ix_topic_merge_into_id", "into_id", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    stories: Mapped[int]
    into_id: Mapped[int] = mapped_column(ForeignKey("topic.id", ondelete="CASCADE"))
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)

    by: Mapped[Member] = relationship()


class Tag(Base):
    """A word that an editor hangs on an article."""

    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    name: Mapped[str] = mapped_column(String(80))
