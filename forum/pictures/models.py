"""Tables: pictures, their files, where they stand, and files that are to go."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.models import Member
from forum.core.db import Base, Moment, pick

LONGEST_DESCRIPTION, LONGEST_CAPTION, LONGEST_CREDIT, LONGEST_FACES_NOTE = 500, 300, 200, 300
SMALLEST = 480  # dots wide; narrower ones are kept as they came


class PictureState(StrEnum):
    """How far a picture is."""

    WAITING = "waiting"
    READY = "ready"
    FAILED = "failed"


class Faces(StrEnum):
    """Whether the people whose faces it shows have agreed."""

    UNSAID = "not said"
    NONE = "none shown"
    AGREED = "agreed"


class Form(StrEnum):
    """The formats that we make."""

    WEBP = "webp"
    JPEG = "jpeg"
    PNG = "png"


class Where(StrEnum):
    """What a picture may stand on."""

    ARTICLE = "article"
    TOPIC = "topic"
    AUTHOR = "author"  # their page; it goes by the number of the member


class Picture(Base):
    """One upload. `upload` is the SHA-256 of what was uploaded: the same again is offered, not kept twice."""

    __tablename__ = "picture"
    __table_args__ = (
        CheckConstraint("state != 'ready' OR (width > 0 AND height > 0)", name="ready_has_a_size"),
        CheckConstraint("(state = 'failed') = (problem != '')", name="failed_says_why"),
        CheckConstraint("faces != 'agreed' OR faces_note != ''", name="who_agreed_is_named"),
        Index("ix_picture_state", "state", "id"),
        Index("ix_picture_replaces_id", "replaces_id", unique=True),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(32), unique=True)
    upload: Mapped[str | None] = mapped_column(String(64), unique=True)  # none: it failed, and may come again
    state: Mapped[PictureState] = mapped_column(pick(PictureState), default=PictureState.WAITING)
    problem: Mapped[str] = mapped_column(Text, default="")
    width: Mapped[int | None]  # of its largest file
    height: Mapped[int | None]
    stopped: Mapped[bool] = mapped_column(default=False)  # it moved; its first frame was kept
    description: Mapped[str] = mapped_column(String(LONGEST_DESCRIPTION), default="")
    caption: Mapped[str] = mapped_column(String(LONGEST_CAPTION), default="")
    credit: Mapped[str] = mapped_column(String(LONGEST_CREDIT), default="")
    faces: Mapped[Faces] = mapped_column(pick(Faces), default=Faces.UNSAID)
    faces_note: Mapped[str] = mapped_column(String(LONGEST_FACES_NOTE), default="")  # who agreed, and how
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    taken_until: Mapped[datetime | None] = mapped_column(Moment)  # somebody is making it, at most until then
    tries: Mapped[int] = mapped_column(default=0)
    # It is a better file for that picture, which takes it over once it is made. It is no picture of its own.
    replaces_id: Mapped[int | None]

    @property
    def thumb(self) -> str:
        """The name of its smallest file, once it is ready."""
        return f"{min(SMALLEST, self.width or SMALLEST)}.webp"

    @property
    def plain(self) -> str:
        """The name of the file that every browser can show, once it is ready."""
        return next(size.name for size in self.sizes if size.form is not Form.WEBP)

    by: Mapped[Member] = relationship()
    sizes: Mapped[list["PictureSize"]] = relationship(order_by="PictureSize.width, PictureSize.form")


class PictureSize(Base):
    """One file of a picture. What has no row here is never served, so nobody gets half a picture."""

    __tablename__ = "picture_size"
    __table_args__ = (CheckConstraint("width > 0 AND height > 0 AND bytes > 0", name="there_is_something"),)

    picture_id: Mapped[int] = mapped_column(ForeignKey("picture.id", ondelete="CASCADE"), primary_key=True)
    width: Mapped[int] = mapped_column(primary_key=True)
    form: Mapped[Form] = mapped_column(pick(Form), primary_key=True)
    height: Mapped[int]
    bytes: Mapped[int]

    @property
    def name(self) -> str:
        """The last part of its address, and of its place in the store."""
        return f"{self.width}.{self.form.value}"


class PictureUse(Base):
    """Where a picture stands: in a story's text or on top of it, drafts included. Then it can't go."""

    __tablename__ = "picture_use"
    __table_args__ = (Index("ix_picture_use_place", "place", "place_id"),)

    picture_id: Mapped[int] = mapped_column(ForeignKey("picture.id"), primary_key=True)
    place: Mapped[Where] = mapped_column(pick(Where), primary_key=True)
    place_id: Mapped[int] = mapped_column(primary_key=True)


class Leftover(Base):
    """A file in the store that nothing points to any more, until it is gone."""

    __tablename__ = "leftover"

    path: Mapped[str] = mapped_column(String(80), primary_key=True)
    since: Mapped[datetime] = mapped_column(Moment)
