"""Tables: comments that went back to their authors."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class Returned(Base):
    """A comment that waits because its author was asked to change it: by whom, under which rule, why.

    `spans` are the parts that are meant, as JSON: pairs of the first sign and the one after the last, in the
    text as typed at that moment. `came_back_at` is when its author had changed it. Once somebody decides,
    the row goes.
    """

    __tablename__ = "returned"

    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    rule: Mapped[str] = mapped_column(String(60))
    version: Mapped[int]
    edition: Mapped[int]
    reason: Mapped[str] = mapped_column(Text)
    spans: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    came_back_at: Mapped[datetime | None] = mapped_column(Moment)
