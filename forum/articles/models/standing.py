"""Tables: pages outside the stories, and where something lived before."""

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class StandingPage(Base):
    """A page that stands outside the stories: about, editorial integrity, privacy."""

    __tablename__ = "standing_page"

    slug: Mapped[str] = mapped_column(String(200), primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    markup: Mapped[int]
    published: Mapped[bool] = mapped_column(default=True)
    updated_at: Mapped[datetime] = mapped_column(Moment)


class OldAddress(Base):
    """Where something lived before it came here: "/?p=1", "/2017/07/first-infusion"."""

    __tablename__ = "old_address"

    path: Mapped[str] = mapped_column(String(400), primary_key=True)
    target: Mapped[str] = mapped_column(String(400))
