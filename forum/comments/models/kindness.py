"""Tables: supportive reactions, and the one comment that a moderator pinned."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment, pick


class ReactionKind(StrEnum):
    """What one may say with a press. There is no negative one."""

    HELPFUL = "helpful"
    SAME_HERE = "same_here"
    SUPPORT = "support"


class Reaction(Base):
    """One member's reaction to one comment; each kind once. Its count is kept on the comment."""

    __tablename__ = "reaction"
    __table_args__ = (
        ForeignKeyConstraint(["comment_id", "article_id"], ["comment.id", "comment.article_id"]),
        Index("ix_reaction_member_id", "member_id", "article_id"),
        Index("ix_reaction_article_id", "article_id", "member_id"),
    )

    comment_id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    kind: Mapped[ReactionKind] = mapped_column(pick(ReactionKind), primary_key=True)
    article_id: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)


class Pin(Base):
    """The comment that stands first on its article's page, and why."""

    __tablename__ = "pin"
    __table_args__ = (
        ForeignKeyConstraint(["comment_id", "article_id"], ["comment.id", "comment.article_id"]),
    )

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    comment_id: Mapped[int]
    reason: Mapped[str] = mapped_column(Text)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    since: Mapped[datetime] = mapped_column(Moment)
