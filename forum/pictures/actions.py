"""Writes: the library, how far each picture is, and where it stands."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from forum.accounts.models import Member
from forum.core import events
from forum.core.answers import insist
from forum.core.db import add_once, claim_one, session
from forum.core.errors import Conflict
from forum.pictures import policy, queries
from forum.pictures.details import Details, together
from forum.pictures.events import PictureDescribed, PictureMade
from forum.pictures.models import (
    Faces,
    Form,
    Leftover,
    Picture,
    PictureSize,
    PictureState,
    PictureUse,
    Where,
)
from forum.pictures.telling import TOO_MUCH
from forum.pictures.workshop import PATIENCE, Size

MOST_TRIES = 3
ENDED_US = TOO_MUCH  # whoever tried to make it was ended by it, again and again
_LONGEST = timedelta(seconds=PATIENCE + 30)  # for making one and putting it away
_REST = timedelta(seconds=30)


class Upload(NamedTuple):
    """What was sent: the token that its files will have, its SHA-256, and whether it moved."""

    token: str
    digest: str
    stopped: bool


class Taken(NamedTuple):
    """A picture that somebody is making, at most until then; a later one who takes it has a later time."""

    id: int
    token: str
    until: datetime
    tries: int


def replace(editor: Member, picture: Picture, upload: Upload, now: datetime) -> int:
    """Put a better file in the place of a picture's, once it is made; the id of what is to be made. What was
    sent before for the same place, and is not made yet, gives way to it.
    """
    insist(policy.may_replace(editor, picture))
    session.refresh(picture, with_for_update=True)
    session.execute(delete(Picture).where(Picture.replaces_id == picture.id))
    values = {"state": PictureState.WAITING, "at": now, "by_id": editor.id, "replaces_id": picture.id}
    values |= {"token": upload.token, "upload": upload.digest, "stopped": upload.stopped}
    if not add_once(Picture, **values):
        raise Conflict("The very same file is in the library already, as another picture.")
    return session.execute(select(Picture.id).where(Picture.token == upload.token)).scalar_one()


def add(editor: Member, upload: Upload, details: Details, now: datetime) -> tuple[int, bool]:
    """Put a picture into the library, to be made; its id, and whether it is new.

    The same file is one picture, however often and by however many it is sent at once.
    """
    insist(policy.may_keep_pictures(editor))
    values = {"state": PictureState.WAITING, "problem": "", "at": now, "by_id": editor.id, "tries": 0}
    values |= {"token": upload.token, "upload": upload.digest, "stopped": upload.stopped}
    values |= details._asdict() | {"faces": Faces(details.faces)}
    added = add_once(Picture, **values)
    id = queries.same_upload(upload.digest)
    assert id is not None
    return id, added


def take(now: datetime) -> Taken | None:
    """Begin to make the picture that has waited longest, if there is one. Nobody else gets it meanwhile."""
    return _taken(claim_one(Picture, queries.free(now), taken_until=now + _LONGEST, tries=Picture.tries + 1))


def take_this(id: int, now: datetime) -> Taken | None:
    """The same for this one."""
    this = queries.free(now) & (Picture.id == id)
    return _taken(claim_one(Picture, this, taken_until=now + _LONGEST, tries=Picture.tries + 1))


def _taken(id: int | None) -> Taken | None:
    if id is None:
        return None
    wanted = select(Picture.token, Picture.taken_until, Picture.tries).where(Picture.id == id)
    token, until, tries = session.execute(wanted).one()
    assert until is not None  # it was just taken
    return Taken(id, token, until, tries)


def plan(taken: Taken, sizes: Sequence[Size], now: datetime) -> bool:
    """These files are about to be put away. Should it never come to a picture, they are left over. No, where
    somebody else is making it now, or has made it.
    """
    if not _settled(taken, tries=Picture.tries):
        return False
    let_go(_paths(taken, sizes), now)
    return True


def _paths(taken: Taken, sizes: Sequence[Size]) -> list[str]:
    return [f"{taken.token}/{size.name}" for size in sizes]


def let_go(paths: Sequence[str], now: datetime) -> int:
    """Nothing points to these files; how many of them nobody knew of."""
    return sum(add_once(Leftover, path=path, since=now) for path in paths)


def finish(taken: Taken, sizes: Sequence[Size], now: datetime) -> bool:
    """Its files are in the store. No, where somebody else has finished it, or it was deleted meanwhile."""
    largest, old = max(sizes), _replaced_by(taken)
    if not _settled(taken, state=PictureState.READY, width=largest.width, height=largest.height):
        if session.scalar(select(Picture.id).where(Picture.token == taken.token)) is None:
            let_go(_paths(taken, sizes), now)
        return False
    session.execute(delete(Leftover).where(Leftover.path.in_(_paths(taken, sizes))))
    if old:
        _take_over(old, taken, now)
    id = old.id if old else taken.id
    session.add_all(
        PictureSize(picture_id=id, width=width, height=height, form=Form(form), bytes=length)
        for width, height, form, length in sizes
    )
    events.record(PictureMade(id))
    return True


def _replaced_by(taken: Taken) -> Picture | None:
    """The picture whose place it takes, if it does; nobody else changes that one meanwhile."""
    id = session.scalar(select(Picture.replaces_id).where(Picture.id == taken.id))
    return session.get(Picture, id, with_for_update=True, populate_existing=True) if id else None


def _take_over(old: Picture, taken: Taken, now: datetime) -> None:
    """It keeps its number, its words and its places; its files go."""
    _let_go_of_files(old, now)
    columns = (Picture.token, Picture.upload, Picture.width, Picture.height, Picture.stopped)
    made = session.execute(select(*columns).where(Picture.id == taken.id)).one()
    session.execute(delete(Picture).where(Picture.id == taken.id))
    values = made._asdict() | {"state": PictureState.READY, "problem": ""}
    session.execute(update(Picture).where(Picture.id == old.id).values(values))


def _let_go_of_files(picture: Picture, now: datetime) -> None:
    let_go([f"{picture.token}/{size.name}" for size in picture.sizes], now)
    session.execute(delete(PictureSize).where(PictureSize.picture_id == picture.id))


def fail(taken: Taken, problem: str) -> bool:
    """It can't be made, and why. The same file may be sent again."""
    return _settled(taken, state=PictureState.FAILED, problem=problem, upload=None)


def give_back(taken: Taken, now: datetime) -> None:
    """It could not be put away just now: it waits again, and this was no try."""
    _settled(taken, taken_until=now + _REST, tries=Picture.tries - 1)


def drop(taken: Taken) -> None:
    """It can't be made, and whoever sent it is told so at once: nothing of it is kept."""
    mine = (Picture.id == taken.id) & (Picture.taken_until == taken.until)
    session.execute(delete(Picture).where(mine, Picture.state == PictureState.WAITING))


def _settled(taken: Taken, **values: object) -> bool:
    mine = (Picture.id == taken.id) & (Picture.taken_until == taken.until)
    changed = update(Picture).where(mine, Picture.state == PictureState.WAITING).values(values)
    return session.execute(changed.returning(Picture.id)).first() is not None


def describe(editor: Member, picture: Picture, details: Details) -> None:
    """Say what a picture shows, what stands under it, whose it is, and who agreed."""
    insist(policy.may_keep_pictures(editor))
    picture.description, picture.caption, picture.credit = details[:3]
    picture.faces, picture.faces_note = Faces(details.faces), details.faces_note
    events.record(PictureDescribed(picture.id))


def fill_in(editor: Member, picture: Picture, typed: Details) -> frozenset[str]:
    """Say what nobody has said of a picture yet; gives those of the words that say something else than what
    stands there, which stays.
    """
    insist(policy.may_keep_pictures(editor))
    session.refresh(picture, with_for_update=True)
    filled, otherwise = together(details_of(picture), typed)
    if filled != details_of(picture):
        describe(editor, picture, filled)
    return otherwise


def details_of(picture: Picture) -> Details:
    """What is said of it."""
    faces, note = picture.faces.value, picture.faces_note
    return Details(picture.description, picture.caption, picture.credit, faces, note)


def remove(editor: Member, picture: Picture, now: datetime) -> None:
    """Delete a picture that stands nowhere. Its files go once this is certain."""
    insist(policy.may_delete(editor, len(queries.uses(picture.id))))
    session.refresh(picture, with_for_update=True)
    _let_go_of_files(picture, now)
    session.execute(delete(Picture).where(Picture.replaces_id == picture.id))
    try:
        session.execute(delete(Picture).where(Picture.id == picture.id))
    except IntegrityError:  # it was put somewhere meanwhile
        raise Conflict("Somebody has just put this picture to use, so it stays.") from None


def leftover_is_gone(path: str) -> None:
    """The file is not in the store any more."""
    session.execute(delete(Leftover).where(Leftover.path == path))


def uses(article_id: int, ids: Collection[int]) -> Collection[int]:
    """These pictures, and no others, stand in this story, drafts of it included. Unknown ids are left out:
    those that there are.
    """
    return use(Where.ARTICLE, article_id, ids)


def use(place: Where, place_id: int, ids: Collection[int]) -> Collection[int]:
    """These pictures, and no others, stand there. None of them can be deleted meanwhile."""
    here = (PictureUse.place == place) & (PictureUse.place_id == place_id)
    session.execute(delete(PictureUse).where(here, PictureUse.picture_id.not_in(ids)))
    wanted = select(Picture.id).where(Picture.id.in_(ids), Picture.replaces_id.is_(None)).order_by(Picture.id)
    there = session.scalars(wanted.with_for_update(key_share=True, read=True)).all()
    for id in there:
        add_once(PictureUse, picture_id=id, place=place, place_id=place_id)
    return there
