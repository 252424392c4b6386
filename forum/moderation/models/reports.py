"""Table: what somebody told us of a comment, a story, a member or a poll."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.core.db import Base, Moment, pick
from forum.moderation.models.cases import Case
from forum.moderation.targets import ReportKind


class Report(Base):
    """What somebody told us: of what says the case that it opened or joined, and so does what came of it.

    `token` is the address of its receipt, `key` the form that it came by. `snapshot` is the text of the thing
    as it was when it was reported: sealed text, gone after `sealed_until` once the case is closed, and the
    reporter's own words with it. `name` and `email` are asked of who sends a notice, and go six months after
    the case was closed. `reference` is what whoever sent it quotes when they write to us; it opens nothing.
    `again` and `asked_again_at`: why, and when, they asked that somebody else looks; `second_case_id` is
    where they do, or the newer case that this one joined.
    """

    __tablename__ = "report"
    __table_args__ = (
        CheckConstraint("(kind = 'rule') = (rule IS NOT NULL)", name="under_a_rule"),
        UniqueConstraint("case_id", "by_id", "kind"),
        Index("ix_report_by_id", "by_id", "at"),
        Index("ix_report_second_case_id", "second_case_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(40), unique=True)
    reference: Mapped[str] = mapped_column(String(12), unique=True)
    key: Mapped[str | None] = mapped_column(String(40))
    case_id: Mapped[int] = mapped_column(ForeignKey("moderation_case.id"))
    kind: Mapped[ReportKind] = mapped_column(pick(ReportKind))
    rule: Mapped[str | None] = mapped_column(String(60))
    words: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(String(500))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    name: Mapped[str] = mapped_column(String(200), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    about_children: Mapped[bool] = mapped_column(default=False)
    snapshot: Mapped[str | None] = mapped_column(Text)
    sealed_until: Mapped[datetime] = mapped_column(Moment)
    at: Mapped[datetime] = mapped_column(Moment)
    bad_faith: Mapped[bool] = mapped_column(default=False)
    again: Mapped[str] = mapped_column(Text, default="")
    asked_again_at: Mapped[datetime | None] = mapped_column(Moment)
    second_case_id: Mapped[int | None] = mapped_column(ForeignKey("moderation_case.id"))

    case: Mapped[Case] = relationship(foreign_keys=[case_id])
    second_case: Mapped[Case | None] = relationship(foreign_keys=[second_case_id])

    @property
    def last_case(self) -> Case:
        """Where it stands: the second look where somebody asked for one."""
        return self.second_case or self.case
