"""Tables: what a moderator's answer may begin with."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base
from forum.team.models.shelf import Shelved


class ReplyTemplate(Shelved, Base):
    """Words for an answer, what its own sentence is to be about, and the cards that go with it."""

    __tablename__ = "reply_template"

    title: Mapped[str] = mapped_column(String(80))
    words: Mapped[str] = mapped_column(Text)
    prompt: Mapped[str] = mapped_column(String(200))
    cards: Mapped[str] = mapped_column(Text)  # their keys, with blanks between
