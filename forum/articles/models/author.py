"""Tables: who tells stories."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class AuthorPage(Base):
    """What an author's page tells beside their stories: who they are, and who pays them or counts on them."""

    __tablename__ = "author_page"

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    relation: Mapped[str] = mapped_column(String(120), default="")  # "lives with MS since 2009"
    body: Mapped[str] = mapped_column(Text, default="")
    html: Mapped[str] = mapped_column(Text, default="")
    markup: Mapped[int] = mapped_column(default=0)
    paid: Mapped[bool | None] = mapped_column(default=None)  # nothing: nobody has said
    payers: Mapped[str] = mapped_column(String(300), default="")
    memberships: Mapped[str] = mapped_column(String(300), default="")
    version: Mapped[int] = mapped_column(default=1)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    picture_id: Mapped[int | None]  # a PictureUse holds it
