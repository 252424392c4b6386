"""Reads: the library, one picture, its files, where it stands."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, exists, func, select

from forum.core.db import Read, lookup, session
from forum.core.errors import Missing
from forum.pictures.models import Faces, Form, Leftover, Picture, PictureSize, PictureState, PictureUse, Where

PER_PAGE = 24
_USED = exists().where(PictureUse.picture_id == Picture.id)


class Show(StrEnum):
    """Which part of the library one looks at."""

    ALL = ""
    UNUSED = "unused"
    UNDESCRIBED = "undescribed"
    FACES = "faces"


_WHICH: Mapping[Show, ColumnElement[bool]] = {
    Show.UNUSED: ~_USED,
    Show.UNDESCRIBED: Picture.description == "",
    Show.FACES: Picture.faces == Faces.UNSAID,
}


class Kept(NamedTuple):
    """A picture in the library, and in how many places it stands."""

    picture: Picture
    uses: int


def library(show: Show, words: str, start: int | None) -> tuple[list[Kept], int | None]:
    """Pictures, newest first, from this one on; and where the next page starts."""
    uses = select(func.count()).where(PictureUse.picture_id == Picture.id).scalar_subquery()
    wanted = select(Picture, uses).order_by(Picture.id.desc()).limit(PER_PAGE + 1)
    if show in _WHICH:
        wanted = wanted.where(_WHICH[show])
    for word in words.lower().split():
        wanted = wanted.where(_says(word))
    if start:
        wanted = wanted.where(Picture.id <= start)
    found = [Kept(*row) for row in session.execute(wanted)]
    return found[:PER_PAGE], found[PER_PAGE].picture.id if len(found) > PER_PAGE else None


def _says(word: str) -> ColumnElement[bool]:
    said = Picture.description + "\n" + Picture.caption + "\n" + Picture.credit
    return func.lower(said).contains(word, autoescape=True)


def picture(id: int) -> Picture:
    """One picture; raises Missing."""
    found = session.get(Picture, id)
    if found is None:
        raise Missing
    return found


def same_upload(digest: str) -> int | None:
    """The picture that was made of the same file, if there is one."""
    return session.scalar(select(Picture.id).where(Picture.upload == digest))


def uses(picture_id: int) -> list[tuple[Where, int]]:
    """Where a picture stands."""
    wanted = select(PictureUse.place, PictureUse.place_id).where(PictureUse.picture_id == picture_id)
    rows = session.execute(wanted.order_by(PictureUse.place, PictureUse.place_id))
    return [(place, id) for place, id in rows]


def articles_with(picture_id: int) -> list[int]:
    """The stories that a picture stands in."""
    return [id for place, id in uses(picture_id) if place is Where.ARTICLE]


def waiting(now: datetime) -> bool:
    """Whether a picture waits to be made that nobody is making."""
    return bool(session.scalar(select(exists().where(free(now)))))


def free(now: datetime) -> ColumnElement[bool]:
    """Pictures that wait and that nobody is making, or not any more."""
    untaken = Picture.taken_until.is_(None) | (Picture.taken_until < now)
    return (Picture.state == PictureState.WAITING) & untaken


def tokens_waiting() -> set[str]:
    """Of the uploads that are still needed."""
    return set(session.scalars(select(Picture.token).where(Picture.state == PictureState.WAITING)))


def leftovers(limit: int) -> Sequence[str]:
    """Paths of files that are to go."""
    return session.scalars(select(Leftover.path).order_by(Leftover.since).limit(limit)).all()


_TOKEN, _WIDTH, _FORM = (
    bindparam(name, type_=column.type)
    for name, column in (("token", Picture.token), ("width", PictureSize.width), ("form", PictureSize.form))
)
_FILE = Read(
    select(PictureSize.bytes)
    .join(Picture, Picture.id == PictureSize.picture_id)
    .where(Picture.token == _TOKEN, PictureSize.width == _WIDTH, PictureSize.form == _FORM)
)


def has_file(token: str, width: int, form: Form) -> bool:
    """Whether this is a file of a picture."""
    with lookup() as reader:
        return reader.first(_FILE, token=token, width=width, form=form) is not None


@dataclass(frozen=True, slots=True)
class Sized:
    """A file as a page names it."""

    width: int
    height: int
    form: Form

    @property
    def name(self) -> str:
        """The last part of its address."""
        return f"{self.width}.{self.form.value}"


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as a page shows it. Without sizes it is not made yet, or could not be."""

    id: int
    token: str
    width: int
    height: int
    description: str
    caption: str
    credit: str
    sizes: list[Sized]

    @property
    def small(self) -> Sequence[Sized]:
        """In the format for browsers of today, from small to large."""
        return [each for each in self.sizes if each.form is Form.WEBP]

    @property
    def plain(self) -> Sized:
        """The one that every browser can show."""
        return next(each for each in self.sizes if each.form is not Form.WEBP)


_SHOWN = (
    Picture.id,
    Picture.token,
    Picture.width,
    Picture.height,
    Picture.description,
    Picture.caption,
    Picture.credit,
    PictureSize.width,
    PictureSize.height,
    PictureSize.form,
)


@cache
def _reading_so_many(count: int) -> Read:
    """One look for so many pictures."""
    these = [bindparam(f"p{place}", type_=Picture.id.type) for place in range(count)]
    return Read(
        select(*_SHOWN)
        .join(PictureSize, PictureSize.picture_id == Picture.id)
        .where(Picture.id.in_(these), Picture.state == PictureState.READY)
        .order_by(Picture.id, PictureSize.width)
    )


def shown(ids: Collection[int]) -> Mapping[int, Shown]:
    """These pictures, as far as they are ready, by id. One statement; it may stand in a look-up."""
    if not ids:
        return {}
    # Padded to a power of two, so that few statements are ever put into words.
    padded = [*ids, *[0] * ((1 << (len(ids) - 1).bit_length()) - len(ids))]
    wanted = {f"p{place}": id for place, id in enumerate(padded)}
    found: dict[int, Shown] = {}
    with lookup() as reader:
        for row in reader.rows(_reading_so_many(len(padded)), **wanted):
            each = found.setdefault(row[0], Shown(*(*row[:7], [])))
            each.sizes.append(Sized(*row[7:]))
    return found
