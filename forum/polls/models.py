"""Tables: polls with their choices and ballots. No ballot tells whose it is."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.articles.models import Article
from forum.core.db import Base, Moment, pick
from forum.polls.kinds import ChoiceKind, PollKind, Results, Voters

SIGN = 40  # letters of a voter's sign


class Poll(Base):
    """A question, beside an article or on its own. Without a closing time it stays open.

    `ballots` counts those of members, `guest_ballots` those of visitors. While it is open, readers are told
    what was counted when there were `told_ballots` and `told_guest_ballots`; see `actions.telling`. `edition`
    moves with each change of what is asked: a vote counts for the words that were read.
    """

    __tablename__ = "poll"
    __table_args__ = (
        CheckConstraint("ballots >= 0 AND guest_ballots >= 0", name="ballots_are_not_negative"),
        CheckConstraint("least >= 1 AND most >= least", name="least_is_not_more_than_most"),
        CheckConstraint("closes_at IS NULL OR closes_at >= opens_at", name="opens_before_it_closes"),
        Index("ix_poll_article_id", "article_id", "position"),
        Index("ix_poll_opens_at", "opens_at", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"))
    position: Mapped[int] = mapped_column(default=0)
    question: Mapped[str] = mapped_column(String(200))
    kind: Mapped[PollKind] = mapped_column(pick(PollKind), default=PollKind.SINGLE)
    least: Mapped[int] = mapped_column(default=1)
    most: Mapped[int] = mapped_column(default=1)
    low: Mapped[str] = mapped_column(String(60), default="")  # what the ends of a scale mean
    high: Mapped[str] = mapped_column(String(60), default="")
    voters: Mapped[Voters] = mapped_column(pick(Voters), default=Voters.MEMBERS)
    results: Mapped[Results] = mapped_column(pick(Results), default=Results.ASKED)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    opens_at: Mapped[datetime] = mapped_column(Moment)
    closes_at: Mapped[datetime | None] = mapped_column(Moment)
    edition: Mapped[int] = mapped_column(default=1)
    after_id: Mapped[int | None] = mapped_column(ForeignKey("poll.id"), unique=True)  # the version before
    ballots: Mapped[int] = mapped_column(default=0)
    guest_ballots: Mapped[int] = mapped_column(default=0)
    told_ballots: Mapped[int] = mapped_column(default=0, server_default="0")
    told_guest_ballots: Mapped[int] = mapped_column(default=0, server_default="0")

    article: Mapped[Article | None] = relationship()
    choices: Mapped[list["Choice"]] = relationship(order_by="Choice.position")


class Choice(Base):
    """One answer that a poll offers. What is counted is kept with every vote, so a page never counts.

    `ballots` have marked it, `firsts` have put it first, `points` are what the ranks come to; the same for
    visitors; and the same once more as readers are told it while the poll is open.
    """

    __tablename__ = "choice"
    __table_args__ = (
        UniqueConstraint("id", "poll_id"),
        UniqueConstraint("poll_id", "position"),
        CheckConstraint("ballots >= 0 AND guest_ballots >= 0", name="ballots_are_not_negative"),
        CheckConstraint("firsts >= 0 AND guest_firsts >= 0", name="firsts_are_not_negative"),
        CheckConstraint("points >= 0 AND guest_points >= 0", name="points_are_not_negative"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    poll_id: Mapped[int] = mapped_column(ForeignKey("poll.id"))
    position: Mapped[int]
    kind: Mapped[ChoiceKind] = mapped_column(pick(ChoiceKind), default=ChoiceKind.ANSWER)
    text: Mapped[str] = mapped_column(String(120))
    ballots: Mapped[int] = mapped_column(default=0)
    firsts: Mapped[int] = mapped_column(default=0)
    points: Mapped[int] = mapped_column(default=0)
    guest_ballots: Mapped[int] = mapped_column(default=0)
    guest_firsts: Mapped[int] = mapped_column(default=0)
    guest_points: Mapped[int] = mapped_column(default=0)
    told_ballots: Mapped[int] = mapped_column(default=0, server_default="0")
    told_firsts: Mapped[int] = mapped_column(default=0, server_default="0")
    told_points: Mapped[int] = mapped_column(default=0, server_default="0")
    told_guest_ballots: Mapped[int] = mapped_column(default=0, server_default="0")
    told_guest_firsts: Mapped[int] = mapped_column(default=0, server_default="0")
    told_guest_points: Mapped[int] = mapped_column(default=0, server_default="0")


class Ballot(Base):
    """One vote in one poll: the key allows no second. `voter` is a sign from which no name can be read.

    Where the engine lets us, rows are kept in the order of those signs, not in that in which they came; see
    `actions.shuffling` for where it doesn't. No time is kept, not even the day.
    """

    __tablename__ = "ballot"
    __table_args__ = ({"sqlite_with_rowid": False},)

    poll_id: Mapped[int] = mapped_column(ForeignKey("poll.id"), primary_key=True)
    voter: Mapped[str] = mapped_column(String(SIGN), primary_key=True)
    guest: Mapped[bool] = mapped_column(default=False)
    words: Mapped[str] = mapped_column(String(200), default="")  # of an "other"


class Mark(Base):
    """A choice on a ballot; it is one of that poll. `place` is its rank, from 0, where choices are ranked."""

    __tablename__ = "ballot_mark"
    __table_args__ = (
        ForeignKeyConstraint(
            ["poll_id", "voter"],
            ["ballot.poll_id", "ballot.voter"],
            name="fk_ballot_mark_ballot",
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(
            ["choice_id", "poll_id"], ["choice.id", "choice.poll_id"], name="fk_ballot_mark_choice"
        ),
        UniqueConstraint("poll_id", "voter", "place", name="uq_ballot_mark_place"),
        CheckConstraint("place >= 0", name="places_begin_at_none"),
        Index("ix_ballot_mark_choice", "choice_id", "poll_id"),
        {"sqlite_with_rowid": False},
    )

    voter: Mapped[str] = mapped_column(String(SIGN), primary_key=True)
    poll_id: Mapped[int] = mapped_column(primary_key=True)
    choice_id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(default=0)


class PollOfTheWeek(Base):
    """The poll that stands on the home page: one, or none."""

    __tablename__ = "poll_of_the_week"
    __table_args__ = (CheckConstraint("place = 1", name="there_is_one_at_most"),)

    place: Mapped[int] = mapped_column(primary_key=True, default=1, autoincrement=False)
    poll_id: Mapped[int] = mapped_column(ForeignKey("poll.id"))
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    since: Mapped[datetime] = mapped_column(Moment)
