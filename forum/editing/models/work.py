"""Tables: where a manuscript stands on its way to readers, and each step that it took."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.db import Base, Moment, pick
from forum.editing.models.people import Contribution


class Stage(StrEnum):
    """Where a manuscript is; whether readers see the story is the article's own state."""

    DRAFTING = "drafting"
    IN_REVIEW = "in review"
    CHANGES_REQUESTED = "changes requested"
    APPROVED = "approved"


class Deed(StrEnum):
    """What somebody did with a story at the desk."""

    BEGUN = "begun"
    SUBMITTED = "submitted"  # by a contributor
    SENT = "sent for review"
    TAKEN_BACK = "taken back"
    NAMED = "reviewer named"
    ASKED = "changes requested"
    APPROVED = "approved"
    WROTE = "wrote"  # a letter between a contributor and the editors
    SCHEDULED = "scheduled"
    UNSCHEDULED = "unscheduled"
    PUBLISHED = "published"
    UPDATED = "updated"
    VOUCHED = "medical review"  # that a professional has looked at it was put down
    ARCHIVED = "archived"
    BROUGHT_BACK = "brought back"


class Work(Base):
    """Where the manuscript of an article stands. An article that nobody has touched here has none."""

    __tablename__ = "work"
    __table_args__ = (
        Index("ix_work_stage_since", "stage", "since"),
        Index("ix_work_waits_for_id", "waits_for_id", "since"),
        Index(  # those alone whose readers do not see yet what was saved last
            "ix_work_changed",
            "since",
            postgresql_where=text("live_number != last_number"),
            sqlite_where=text("live_number != last_number"),
        ),
        CheckConstraint("last_number >= 0", name="revisions_are_counted"),
    )

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    stage: Mapped[Stage] = mapped_column(pick(Stage), default=Stage.DRAFTING)
    since: Mapped[datetime] = mapped_column(Moment)
    reviewer_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    waits_for_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))  # who is next, if one is named
    contributed: Mapped[bool] = mapped_column(default=False)  # its author sent it in, and hears how it goes
    last_number: Mapped[int] = mapped_column(default=0)
    live_number: Mapped[int | None]  # the revision that readers see; none before readers see any

    article: Mapped[Article] = relationship()
    contribution: Mapped[Contribution | None] = relationship(
        primaryjoin=lambda: Work.article_id == foreign(Contribution.article_id), viewonly=True
    )

    def is_of(self, member: Member) -> bool:
        """Whether it is this member's contribution."""
        if not self.contributed or self.contribution is None:
            return False
        return self.contribution.member_id == member.id


class Step(Base):
    """What somebody did, what they said to the next person, and whether that person has read it."""

    __tablename__ = "step"
    __table_args__ = (
        Index("ix_step_article_id", "article_id", "id"),
        Index("ix_step_for_id", "for_id", "read_at"),
        CheckConstraint("deed != 'changes requested' OR words != ''", name="changes_are_explained"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    deed: Mapped[Deed] = mapped_column(pick(Deed))
    words: Mapped[str] = mapped_column(Text, default="")
    number: Mapped[int | None]  # the revision that it was about
    for_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    read_at: Mapped[datetime | None] = mapped_column(Moment)

    by: Mapped[Member] = relationship(foreign_keys=[by_id])
    whom: Mapped[Member | None] = relationship(foreign_keys=[for_id])
