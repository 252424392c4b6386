"""Tables: what was saved of a manuscript."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.models import Member
from forum.core.db import Base, Moment, pick


class Why(StrEnum):
    """How a revision came about."""

    FOUND = "found"  # as the story stood when the desk first touched it: an import, an earlier release
    SAVED = "saved"
    MERGED = "merged"
    RESTORED = "restored"


class ArticleRevision(Base):
    """A manuscript as it was saved. It never changes; the next one has the next number."""

    __tablename__ = "article_revision"
    __table_args__ = (CheckConstraint("number > 0", name="revisions_are_numbered"),)

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    why: Mapped[Why] = mapped_column(pick(Why))
    of_number: Mapped[int | None]  # the one that was restored
    content: Mapped[str] = mapped_column(Text)  # a Manuscript, as JSON

    by: Mapped[Member] = relationship()
