"""Tables: what came from where."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base


class Imported(Base):
    """What one thing of another site has become here. So a second import knows what it has seen.

    `source` is the other site's address; `kind` and `foreign_id` name the thing as it was called there;
    `local_id` is its key here, or nothing for what has no number.
    """

    __tablename__ = "imported"

    source: Mapped[str] = mapped_column(String(200), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    foreign_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    local_id: Mapped[int]
