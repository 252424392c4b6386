"""Reads: the library, one picture, its files, where it stands."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, exists, func, select

from forum.core.db import Read, lookup, session
from forum.core.errors import Missing
from forum.pictures.models import Faces, Form, Leftover, Picture, PictureSize, PictureState, PictureUse, Where

PER_PAGE = 24
MOST_OFFERED = 12
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


_KEPT = Picture.replaces_id.is_(None)  # what is to replace another one is no picture of its own


class Kept(NamedTuple):
    """A picture in the library, and in how many places it stands."""

    picture: Picture
    uses: int


def library(show: Show, words: str, start: int | None) -> tuple[list[Kept], int | None]:
    """Pictures, newest first, from this one on; and where the next page starts."""
    uses = select(func.count()).where(PictureUse.picture_id == Picture.id).scalar_subquery()
    wanted = select(Picture, uses).where(_KEPT).order_by(Picture.id.desc()).limit(PER_PAGE + 1)
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
    if found is None or found.replaces_id is not None:
        raise Missing
    return found


def replacement(id: int) -> Picture | None:
    """The better file for this picture, while it is made, or where it could not be."""
    return session.scalar(select(Picture).where(Picture.replaces_id == id))


class Offer(NamedTuple):
    """Pictures to choose one from, and what was looked for; nothing, where nobody has looked."""

    pictures: Sequence[Picture]
    chosen: int | None
    words: str | None


def offered(chosen: int | None, words: str | None = None) -> Offer:
    """The one that is chosen, then the newest with these words."""
    looked_for = (_says(word) for word in (words or "").lower().split())
    there = [_KEPT, Picture.state != PictureState.FAILED, *looked_for]
    fitting = select(Picture.id).where(*there).order_by(Picture.id.desc()).limit(MOST_OFFERED)
    first = Picture.id == (chosen or 0)
    wanted = select(Picture).where(first | Picture.id.in_(fitting.subquery().select()))
    rows = session.scalars(wanted.where(_KEPT).order_by(~first, Picture.id.desc())).all()
    return Offer(rows, chosen, words)


def only(id: int | None) -> Offer:
    """This one, for who may keep it or take it off, and not choose another one."""
    found = session.get(Picture, id) if id else None
    return Offer([found] if found else [], id, None)


def same_upload(digest: str) -> int | None:
    """The picture that was made of the same file, or is just to be, if there is one."""
    number = func.coalesce(Picture.replaces_id, Picture.id)
    return session.scalar(select(number).where(Picture.upload == digest))


def uses(picture_id: int) -> list[tuple[Where, int]]:
    """Where a picture stands."""
    wanted = select(PictureUse.place, PictureUse.place_id).where(PictureUse.picture_id == picture_id)
    rows = session.execute(wanted.order_by(PictureUse.place, PictureUse.place_id))
    return [(place, id) for place, id in rows]


def articles_with(picture_id: int) -> list[int]:
    """The stories that a picture stands in."""
    return [id for place, id in uses(picture_id) if place is Where.ARTICLE]


def pictures_on(place: Where, place_id: int) -> Collection[int]:
    """The pictures that stand there, as far as editors have put them there."""
    here = (PictureUse.place == place, PictureUse.place_id == place_id)
    return session.scalars(select(PictureUse.picture_id).where(*here)).all()


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
    """Paths of files that are to go. While a picture is made, its own are just being put there."""
    its_own = func.substr(Leftover.path, 1, func.length(Picture.token)) == Picture.token
    made = exists().where(Picture.state == PictureState.WAITING, its_own)
    wanted = select(Leftover.path).where(~made).order_by(Leftover.since, Leftover.path)
    return session.scalars(wanted.limit(limit)).all()


def strange(paths: Sequence[str]) -> Sequence[str]:
    """Of these files in the store, those that belong to no picture: neither to one that is ready nor to one
    that is just being made. Ask for what is in the store first: a picture has its row before its files.
    """
    tokens = {path.partition("/")[0] for path in paths}
    columns = (Picture.token, Picture.state, PictureSize.width, PictureSize.form)
    wanted = select(*columns).outerjoin(PictureSize, PictureSize.picture_id == Picture.id)
    rows = session.execute(wanted.where(Picture.token.in_(tokens))).all()
    made = {token for token, state, _, _ in rows if state is PictureState.WAITING}
    known = {f"{token}/{width}.{form.value}" for token, _, width, form in rows if form}
    return [path for path in paths if path not in known and path.partition("/")[0] not in made]


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
