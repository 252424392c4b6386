"""Tables: stories that go together, and in which order."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base


class Series(Base):
    """Stories that are read one after the other."""

    __tablename__ = "series"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    name_key: Mapped[str] = mapped_column(String(160), unique=True)
    description: Mapped[str] = mapped_column(Text, default="")
    html: Mapped[str] = mapped_column(Text, default="")
    markup: Mapped[int] = mapped_column(default=0)


class Part(Base):
    """An article's place in its series. One row an article: it is in one series at most, and there once."""

    __tablename__ = "part"
    __table_args__ = (Index("ix_part_series_id", "series_id", "position"),)

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"))
    position: Mapped[int]


class Related(Base):
    """A story that an editor recommends to whoever has read another one."""

    __tablename__ = "related"
    __table_args__ = (
        CheckConstraint("article_id != to_id", name="leads_elsewhere"),
        Index("ix_related_to_id", "to_id"),
    )

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    to_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int]
