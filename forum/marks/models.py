"""Tables: read marks, bookmarks, follows, mutes."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment, pick


class ReadMark(Base):
    """Which comments of an article a member has seen, by number, as spans: "1-120,131". See seen.Seen."""

    __tablename__ = "read_mark"

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"), primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    seen: Mapped[str] = mapped_column(Text)
    visited_at: Mapped[datetime] = mapped_column(Moment)


THE_STORY = 0


class Bookmark(Base):
    """A comment to come back to, or the story itself where `comment_id` is THE_STORY."""

    __tablename__ = "bookmark"

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"), primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    comment_id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)


class Followed(StrEnum):
    """What one may follow."""

    STORY = "story"
    THREAD = "thread"
    MEMBER = "member"


class Follow(Base):
    """What a member wants to hear more of: an article, a thread (its first comment), another member."""

    __tablename__ = "follow"
    __table_args__ = (Index("ix_follow_subject", "kind", "subject_id"),)

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[Followed] = mapped_column(pick(Followed), primary_key=True)
    subject_id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)


class Mute(Base):
    """A member, or a word, that somebody would rather not read."""

    __tablename__ = "mute"
    __table_args__ = (
        UniqueConstraint("member_id", "muted_id"),
        UniqueConstraint("member_id", "word"),
        CheckConstraint("(muted_id IS NULL) != (word IS NULL)", name="a_member_or_a_word"),
        CheckConstraint("muted_id != member_id", name="nobody_mutes_themselves"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"))
    muted_id: Mapped[int | None] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"))
    word: Mapped[str | None] = mapped_column(String(60))
    since: Mapped[datetime] = mapped_column(Moment)
