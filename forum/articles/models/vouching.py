"""Tables: what somebody has said about a story: why its comments are closed, who has looked at it."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class Closing(Base):
    """Why and by whom the comments on an article were closed; opening them again removes the row."""

    __tablename__ = "closing"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    sentence: Mapped[str] = mapped_column(Text)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    since: Mapped[datetime] = mapped_column(Moment)


class MedicalReview(Base):
    """Who has looked at an article as a professional, and when; it stands on its page."""

    __tablename__ = "medical_review"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    credential: Mapped[str] = mapped_column(String(120))  # "neurologist, Cork University Hospital"
    on: Mapped[date] = mapped_column("reviewed_on")
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))  # the editor who vouches for it
