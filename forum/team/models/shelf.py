"""What the team's kept texts have in common: which shipped one they stand for, who changed them, when."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship

from forum.accounts.models import Member
from forum.core.db import Moment


class Shelved:
    """A text that the team keeps. `shipped` is the key of the one from Kith in whose place it stands.

    `revision` counts its changes, so that nobody undoes somebody else's change unseen.
    """

    id: Mapped[int] = mapped_column(primary_key=True)
    shipped: Mapped[str | None] = mapped_column(String(40), unique=True)
    changed_by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    changed_at: Mapped[datetime] = mapped_column(Moment)
    revision: Mapped[int] = mapped_column(default=0)
    archived_at: Mapped[datetime | None] = mapped_column(Moment)

    @declared_attr
    def changed_by(self) -> Mapped[Member]:
        """Who changed it last."""
        return relationship(Member)
