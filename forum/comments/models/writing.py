"""Tables: what is being written, what was written before, and who is spoken to."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class Draft(Base):
    """What a member has typed but not posted: one for each story and each comment they began to answer.

    `to_id` is the comment that it answers, 0 for the story itself.
    """

    __tablename__ = "draft"

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"), primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    to_id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[datetime] = mapped_column(Moment)


class Revision(Base):
    """How a comment read until its author changed it. For the author and moderators alone."""

    __tablename__ = "revision"
    __table_args__ = (Index("ix_revision_comment_id", "comment_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"))
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    markup: Mapped[int]
    until: Mapped[datetime] = mapped_column(Moment)


class Mention(Base):
    """A member whom a comment speaks to by name."""

    __tablename__ = "mention"
    __table_args__ = (Index("ix_mention_member_id", "member_id", "comment_id"),)

    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
