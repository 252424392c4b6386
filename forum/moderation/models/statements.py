"""Tables: statements of reasons, appeals."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.models import Sanction
from forum.comments.models import Comment
from forum.core.db import Base, Moment, pick
from forum.moderation.restrictions import Found, Restriction


class Statement(Base):
    """What a member is told of a restriction, of a comment of theirs or of themself: a statement of reasons.

    Its fields are those of Article 17 of the Digital Services Act (Regulation (EU) 2022/2065): what was done,
    since when and until when, why, how it was found, whether a program decided (nobody's id), under which
    rule in which version, or by which law. `ended_at`: it holds no longer, because the words can be read
    again as they were, or the sanction was lifted; one that has simply run out is over without that.
    `read_at`: its member has read it, or put away the line that tells of it; where they watched, at once.
    """

    __tablename__ = "statement"
    __table_args__ = (
        CheckConstraint("(restriction = 'adjusted') = (adjustment_id IS NOT NULL)", name="of_an_adjustment"),
        CheckConstraint("(comment_id IS NULL) != (sanction_id IS NULL)", name="about_one_thing"),
        Index("ix_statement_comment_id", "comment_id", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    comment_id: Mapped[int | None] = mapped_column(ForeignKey("comment.id"))
    sanction_id: Mapped[int | None] = mapped_column(ForeignKey("sanction.id"), unique=True)
    restriction: Mapped[Restriction] = mapped_column(pick(Restriction))
    adjustment_id: Mapped[int | None] = mapped_column(ForeignKey("adjustment.id"), unique=True)
    rule: Mapped[str | None] = mapped_column(String(60))
    version: Mapped[int | None]
    edition: Mapped[int | None]
    law: Mapped[str | None] = mapped_column(String(200))
    why: Mapped[str] = mapped_column(Text)
    found: Mapped[Found] = mapped_column(pick(Found))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    made_at: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime | None] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    read_at: Mapped[datetime | None] = mapped_column(Moment)

    comment: Mapped[Comment | None] = relationship()
    sanction: Mapped[Sanction | None] = relationship()

    @property
    def author_id(self) -> int:
        """Whom it is about: whose words they are, or who was sanctioned.

        Told by the comment or the sanction alone, since a key would make who leaves wait for it.
        """
        if self.comment:
            return self.comment.author_id
        assert self.sanction is not None  # the database sees to it
        return self.sanction.member_id

    def over_at(self, now: datetime) -> datetime | None:
        """When it stopped holding, if it did: somebody ended it, or its time ran out."""
        if self.ended_at:
            return self.ended_at
        return self.until if self.until and self.until <= now else None


# A comment is removed once, or waits once, at a time: each restriction has exactly one statement.
_HOLDS = sa.and_(Statement.ended_at.is_(None), Statement.adjustment_id.is_(None))
Index(
    "ix_statement_holds",
    Statement.comment_id,
    Statement.restriction,
    unique=True,
    sqlite_where=_HOLDS,
    postgresql_where=_HOLDS,
)
# What somebody was not told yet is asked for on every page of theirs.
_UNREAD = Statement.read_at.is_(None)
Index("ix_statement_unread", Statement.comment_id, sqlite_where=_UNREAD, postgresql_where=_UNREAD)


class Appeal(Base):
    """A member's word against a restriction, and the answer of somebody who did not decide before."""

    __tablename__ = "appeal"
    __table_args__ = (
        CheckConstraint("(by_id IS NULL) = (decided_at IS NULL)", name="decided_by_somebody"),
        CheckConstraint("(upheld IS NULL) = (decided_at IS NULL)", name="decided_one_way"),
        Index("ix_appeal_open", "decided_at", "due_at", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"), unique=True)
    words: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    due_at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    upheld: Mapped[bool | None]
    answer: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime | None] = mapped_column(Moment)

    statement: Mapped[Statement] = relationship()
