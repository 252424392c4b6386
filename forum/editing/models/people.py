"""Tables: what the desk knows of people: whose contribution a story is."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class Contribution(Base):
    """A story that a member sends in: whose it is, and what they agreed to, when.

    `key` is that of the form it was begun with: the same form sent again is the same story.
    """

    __tablename__ = "contribution"
    __table_args__ = (UniqueConstraint("member_id", "key"),)

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    key: Mapped[str] = mapped_column(String(40))
    agreed_at: Mapped[datetime | None] = mapped_column(Moment)
    agreed_number: Mapped[int | None]  # the revision that they agreed to
