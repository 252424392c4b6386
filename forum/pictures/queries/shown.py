"""Reads: pictures as pages show them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, select
from sqlalchemy.orm import InstrumentedAttribute

from forum.core.db import Read, lookup
from forum.pictures.models import SMALLEST, Form, Picture, PictureSize, PictureState


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
    def name(self) -> str:
        """Its smallest file, for browsers of today."""
        return self.small[0].name

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


def shown_one(id: int | None) -> Shown | None:
    """This picture, if there is one and it is ready. One statement at most."""
    return shown([id]).get(id) if id else None


@dataclass(frozen=True, slots=True)
class Thumb:
    """A picture as small as it stands on a card."""

    token: str
    width: int
    height: int
    plain: Sized

    @property
    def name(self) -> str:
        """Its smallest file, for browsers of today."""
        return f"{min(SMALLEST, self.width)}.{Form.WEBP.value}"


_THUMB = (
    Picture.token,
    Picture.width,
    Picture.height,
    PictureSize.width,
    PictureSize.height,
    PictureSize.form,
)
THUMB_COLUMNS = len(_THUMB)


def with_thumb(
    wanted: Select[*tuple[Any, ...]], picture_id: InstrumentedAttribute[int | None]
) -> Select[*tuple[Any, ...]]:
    """The same statement, with what `thumb` takes at the end of each row. No row comes or goes by it."""
    ready: ColumnElement[bool] = and_(Picture.id == picture_id, Picture.state == PictureState.READY)
    plain = and_(PictureSize.picture_id == Picture.id, PictureSize.form != Form.WEBP)
    return wanted.add_columns(*_THUMB).outerjoin(Picture, ready).outerjoin(PictureSize, plain)


def thumb(row: Sequence[Any]) -> Thumb | None:
    """What stands at the end of such a row."""
    token, width, height, *plain = row[-THUMB_COLUMNS:]
    return Thumb(token, width, height, Sized(*plain)) if token else None
