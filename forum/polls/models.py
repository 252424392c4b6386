"""Tables: polls with their choices and ballots."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.articles.models import Article
from forum.core.db import Base, Moment


class Poll(Base):
    """A question under an article. Without a closing time it stays open."""

    __tablename__ = "poll"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    question: Mapped[str] = mapped_column(String(200))
    opened_at: Mapped[datetime] = mapped_column(Moment)
    closes_at: Mapped[datetime | None] = mapped_column(Moment)

    article: Mapped[Article] = relationship()
    choices: Mapped[list["Choice"]] = relationship(order_by="Choice.position")


class Choice(Base):
    """One answer that a poll offers. `ballots` is kept with every vote, so a page never counts."""

    __tablename__ = "choice"
    __table_args__ = (
        UniqueConstraint("id", "poll_id"),
        UniqueConstraint("poll_id", "position"),
        CheckConstraint("ballots >= 0", name="ballots_are_not_negative"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    poll_id: Mapped[int] = mapped_column(ForeignKey("poll.id"))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(String(120))
    ballots: Mapped[int] = mapped_column(default=0)


class Ballot(Base):
    """One member's vote in one poll: the key allows no second, and the choice is one of that poll."""

    __tablename__ = "ballot"
    __table_args__ = (
        ForeignKeyConstraint(["choice_id", "poll_id"], ["choice.id", "choice.poll_id"]),
        Index("ix_ballot_member_id", "member_id"),
    )

    poll_id: Mapped[int] = mapped_column(ForeignKey("poll.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    choice_id: Mapped[int]
    cast_at: Mapped[datetime] = mapped_column(Moment)
