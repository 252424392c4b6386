"""Tables: editor's notes."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from forum.core.db import Base, Moment, pick


class SubjectKind(StrEnum):
    """What a note may stand under."""

    COMMENT = "comment"
    ARTICLE = "article"
    POLL = "poll"


class EditorsNote(Base):
    """A public note under a comment, an article or a poll; `rule` is the anchor of the rule it cites."""

    __tablename__ = "editors_note"
    __table_args__ = (Index("ix_editors_note_subject", "subject_kind", "subject_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    subject_kind: Mapped[SubjectKind] = mapped_column(pick(SubjectKind))
    subject_id: Mapped[int]
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    markup: Mapped[int]
    rule: Mapped[str | None] = mapped_column(String(60))
    written_at: Mapped[datetime | None] = mapped_column(Moment)
