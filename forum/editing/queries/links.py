"""Reads: whether what a text leads to is there for readers. Nothing is asked of any other host."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from sqlalchemy import select

from forum.articles import queries as articles
from forum.core.db import session
from forum.core.markup import host
from forum.editing.hinting import Link, Slip
from forum.pictures.models import Picture
from forum.polls.models import Poll

MOST = 100  # links that are looked up; a story with more has been seen to by somebody
NO_WORDS = "A picture has no description for those who can’t see it."
_PLACE = re.compile(r"(/articles/[a-z0-9-]{1,200}|/pages/[a-z0-9-]{1,200}(?=$))(?:/comments/[0-9]{1,9})?")
_PICTURE = re.compile(r"/pictures/([0-9]{1,9})")
_POLL = re.compile(r"/polls/([0-9]{1,9})")


class Checked(NamedTuple):
    """Links that lead nowhere, each with why; and those that lead away, for somebody to press."""

    slips: Sequence[Slip]
    away: Sequence[Link]


def checked(links: Sequence[Link], site: str, now: datetime) -> Checked:
    """Look at the shape of each link, and at what it leads to if that is on this site."""
    here: dict[str, Link] = {}
    away = []
    for link in list({each.address: each for each in links}.values())[:MOST]:
        address = link.address.removeprefix(site) if link.address.startswith(f"{site}/") else link.address
        if host(address):
            away.append(link)
        else:
            here.setdefault(address, link)
    lost = _lost({urlsplit(address).path for address in here if _is_path(address)}, now)
    found = ((_problem(link.words, address, lost), link.spot) for address, link in here.items())
    return Checked([Slip(problem, spot) for problem, spot in found if problem], away)


def _is_path(address: str) -> bool:
    return address.startswith("/") and not address.startswith("//")


def _problem(words: str, address: str, lost: Collection[str]) -> str:
    if not address or address == "address":
        return f"“{words}” is a link without an address."
    if address.startswith("#"):
        return ""
    if not _is_path(address):
        return f"“{address}” is no address: it begins neither with https:// nor with /."
    path = urlsplit(address).path
    if found := _PICTURE.fullmatch(path):
        return _about_picture(int(found[1]), there=path not in lost)
    return f"“{path}” leads to nothing that readers can see." if path in lost else ""


def _about_picture(id: int, *, there: bool) -> str:
    """Its name is for a line of its own: as a link it leads editors to the library, and nobody else."""
    if there:
        return f"Readers can’t follow a link to picture {id}. Show it: ![…](/pictures/{id}) on its own line."
    return f"There is no picture {id} in the library."


def _lost(paths: Collection[str], now: datetime) -> set[str]:
    """Of these, those that lead nowhere. Other pages of the site are taken at their word."""
    polls, pictures = _numbers(_POLL, paths), _numbers(_PICTURE, paths)
    places = {path: found[1] for path in paths if (found := _PLACE.fullmatch(path))}
    there = articles.led_to({*places, *places.values()}, now)
    gone = {path for path, place in places.items() if not {path, place} & there}
    for numbers, lost in ((polls, missing_polls), (pictures, lost_pictures)):
        missing = lost([*numbers.values()]) if numbers else ()
        gone |= {path for path, id in numbers.items() if id in missing}
    return gone


def _numbers(kind: re.Pattern[str], paths: Collection[str]) -> dict[str, int]:
    return {path: int(found[1]) for path in paths if (found := kind.fullmatch(path))}


def missing_polls(ids: Sequence[int]) -> Sequence[int]:
    """Of the polls that a text asks for, those that there are none of."""
    there = set(session.scalars(select(Poll.id).where(Poll.id.in_(ids[:MOST]))))
    return [id for id in ids[:MOST] if id not in there]


def lost_pictures(ids: Sequence[int]) -> Sequence[int]:
    """Of the pictures that a text names, those that are not in the library."""
    there = set(session.scalars(select(Picture.id).where(Picture.id.in_(ids), Picture.replaces_id.is_(None))))
    return [id for id in ids if id not in there]


def without_words(pictures: Sequence[Link], among: Collection[int] | None = None) -> Sequence[Slip]:
    """Of pictures about which their line says nothing, those about which the library says nothing either;
    whoever knows of these alone is not told what it says of others.
    """
    numbers = {each.spot: int(found[1]) for each in pictures if (found := _PICTURE.fullmatch(each.address))}
    if not numbers:
        return ()
    asked = set(numbers.values()) if among is None else set(numbers.values()).intersection(among)
    said = set(session.scalars(select(Picture.id).where(Picture.id.in_(asked), Picture.description != "")))
    return [Slip(NO_WORDS, spot) for spot, id in numbers.items() if id not in said][:MOST]
