"""Tables: cards that say where else to turn."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base
from forum.team.models.shelf import Shelved


class ResourceCard(Shelved, Base):
    """Somewhere to turn to: a few words and a link, for one country (ISO 3166) or, where empty, for all."""

    __tablename__ = "resource_card"

    title: Mapped[str] = mapped_column(String(80))
    words: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(String(80))
    url: Mapped[str] = mapped_column(String(500))
    country: Mapped[str] = mapped_column(String(2))
