"""Tables: pages outside the stories, and where something lived before."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class StandingPage(Base):
    """A page that stands outside the stories: about, editorial integrity, privacy.

    `version` is the number of its wording; each that was saved is kept as a StandingWording.
    """

    __tablename__ = "standing_page"

    slug: Mapped[str] = mapped_column(String(200), primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    markup: Mapped[int]
    published: Mapped[bool] = mapped_column(default=True)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    version: Mapped[int] = mapped_column(default=1)


class StandingWording(Base):
    """What a standing page said once, or says now. Nobody is named for what was brought by an import."""

    __tablename__ = "standing_wording"
    __table_args__ = (CheckConstraint("number > 0", name="wordings_are_numbered"),)

    slug: Mapped[str] = mapped_column(ForeignKey("standing_page.slug"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))


class OldAddress(Base):
    """Where something lived before it came here: "/?p=1", "/2017/07/first-infusion"."""

    __tablename__ = "old_address"

    path: Mapped[str] = mapped_column(String(400), primary_key=True)
    target: Mapped[str] = mapped_column(String(400))
