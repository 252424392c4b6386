"""Reads: whether what a text leads to is there for readers. Nothing is asked of any other host."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from sqlalchemy import select

from forum.articles import queries as articles
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.markup import host
from forum.editing.hinting import Link, Slip
from forum.pictures.models import Picture
from forum.polls.models import Poll

MOST = 100  # links that are looked up; a story with more has been seen to by somebody
_STORY = re.compile(r"/articles/([a-z0-9-]{1,200})(?:/comments/[0-9]{1,9})?")
_PAGE = re.compile(r"/pages/([a-z0-9-]{1,200})")
_PICTURE = re.compile(r"/pictures/([0-9]{1,9})")
_POLL = re.compile(r"/polls/([0-9]{1,9})")


class Checked(NamedTuple):
    """Links that lead nowhere, each with why; and those that lead away, for somebody to press."""

    slips: Sequence[Slip]
    away: Sequence[Link]


def checked(links: Sequence[Link], site: str, now: datetime) -> Checked:
    """Look at the shape of each link, and at what it leads to if that is on this site."""
    slips, away = [], []
    for link in list({each.address: each for each in links}.values())[:MOST]:
        address = link.address.removeprefix(site) if link.address.startswith(f"{site}/") else link.address
        if host(address):
            away.append(link)
        elif problem := _problem(link.words, address, now):
            slips.append(Slip(problem, link.spot))
    return Checked(slips, away)


def _problem(words: str, address: str, now: datetime) -> str:
    if not address or address == "address":
        return f"“{words}” is a link without an address."
    if address.startswith("#"):
        return ""
    if not address.startswith("/") or address.startswith("//"):
        return f"“{address}” is no address: it begins neither with https:// nor with /."
    path = urlsplit(address).path
    if found := _PICTURE.fullmatch(path):
        return _about_picture(int(found[1]))
    return "" if _is_there(path, now) else f"“{path}” leads to nothing that readers can see."


def _about_picture(id: int) -> str:
    """Its name is for a line of its own: as a link it leads editors to the library, and nobody else."""
    if not lost_pictures([id]):
        return f"Readers can’t follow a link to picture {id}. Show it: ![…](/pictures/{id}) on its own line."
    return f"There is no picture {id} in the library."


def _is_there(path: str, now: datetime) -> bool:
    try:
        if found := _STORY.fullmatch(path):
            return bool(articles.visible_head(found[1], None, now))
        if found := _PAGE.fullmatch(path):
            return found[1] == "rules" or bool(articles.standing_page(found[1]))
        if found := _POLL.fullmatch(path):
            return not missing_polls([int(found[1])])
    except Missing:
        return articles.moved_to(path, None, now) is not None
    return True  # other pages of the site are taken at their word


def missing_polls(ids: Sequence[int]) -> Sequence[int]:
    """Of the polls that a text asks for, those that there are none of."""
    there = set(session.scalars(select(Poll.id).where(Poll.id.in_(ids[:MOST]))))
    return [id for id in ids[:MOST] if id not in there]


def lost_pictures(ids: Sequence[int]) -> Sequence[int]:
    """Of the pictures that a text names, those that are not in the library."""
    there = set(session.scalars(select(Picture.id).where(Picture.id.in_(ids), Picture.replaces_id.is_(None))))
    return [id for id in ids if id not in there]
