"""Tables: what lies on a manuscript while people write."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.models import Member
from forum.core.db import Base, Moment


class Autosave(Base):
    """What one editor has typed and not saved, and on which revision they began."""

    __tablename__ = "autosave"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    base: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    content: Mapped[str] = mapped_column(Text)

    @property
    def mark(self) -> str:
        """What a page is told of it, to say later which words it knew."""
        return self.at.isoformat()


class Presence(Base):
    """Who has a manuscript open. A presence that was not renewed for a while is over."""

    __tablename__ = "presence"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)

    member: Mapped[Member] = relationship()


class Remark(Base):
    """A note between editors on some words of a manuscript, or an answer to one. Readers never see it."""

    __tablename__ = "remark"
    __table_args__ = (
        Index("ix_remark_article_id", "article_id", "id"),
        CheckConstraint("answers_id IS NULL OR quote = ''", name="answers_hang_on_their_remark"),
        CheckConstraint("(settled_at IS NULL) = (settled_by_id IS NULL)", name="somebody_settles"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    answers_id: Mapped[int | None] = mapped_column(ForeignKey("remark.id"))
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    quote: Mapped[str] = mapped_column(String(300), default="")  # none: it is about all of it
    words: Mapped[str] = mapped_column(Text)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    settled_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))

    by: Mapped[Member] = relationship(foreign_keys=[by_id])
