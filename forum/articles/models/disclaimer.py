"""Tables: what the community says about every story of a kind."""

from datetime import datetime

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class Disclaimer(Base):
    """What the community says about every story of a kind; each wording is kept under its version."""

    __tablename__ = "disclaimer"
    __table_args__ = (UniqueConstraint("name", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40))
    version: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    since: Mapped[datetime] = mapped_column(Moment)
