"""Tables: the editions of the rule book."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment


class RuleBook(Base):
    """The book as it was from one change to the next; never changed, never deleted.

    `data` is the whole book as JSON. `change` says what was changed and why, for everybody to read; who did
    it is told to admins. The first edition is the one that Kith shipped: nobody made it here.
    """

    __tablename__ = "rule_book"

    edition: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    data: Mapped[str] = mapped_column(Text)
    change: Mapped[str] = mapped_column(String(500))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    since: Mapped[datetime] = mapped_column(Moment)
