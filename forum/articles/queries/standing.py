"""Reads: standing pages, and where things lived before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select

from forum.accounts.models import Member
from forum.articles.models import OldAddress, StandingPage, StandingWording, Tag, Topic
from forum.articles.queries.stories import visible_head
from forum.articles.standing import RULES, PageView, shipped, shipped_slugs
from forum.core.db import session
from forum.core.errors import Missing

WORDINGS_SHOWN = 50
_SUBJECTS: Mapping[str, type[Tag | Topic]] = {"tags": Tag, "topics": Topic}


def standing_page(slug: str) -> PageView:
    """A standing page: the editors' own, or else the one that comes with Kith."""
    own = session.get(StandingPage, slug)
    page = PageView(own.slug, own.title, own.html) if own and own.published else shipped(slug)
    if page is None:
        raise Missing
    return page


@dataclass(frozen=True, slots=True)
class Listed:
    """A standing page on the desk."""

    slug: str
    title: str
    shipped: bool  # one came with Kith under this address
    own: StandingPage | None


def standing_pages() -> list[Listed]:
    """All of them, by address: what came with Kith, and what the editors wrote."""
    own = {
        each.slug: each for each in session.scalars(select(StandingPage).where(StandingPage.slug != RULES))
    }
    came = shipped_slugs()
    return [_listed(slug, came, own.get(slug)) for slug in sorted({*own, *came})]


def listed_page(slug: str) -> Listed:
    """One of them. Raises Missing where nobody has written it and none came with Kith."""
    own = session.get(StandingPage, slug)
    if own is None and shipped(slug) is None:
        raise Missing
    return _listed(slug, shipped_slugs(), own)


def _listed(slug: str, came: frozenset[str], own: StandingPage | None) -> Listed:
    found = None if own and own.published else shipped(slug)
    title = found.title if found else own.title if own else slug
    return Listed(slug, title, slug in came, own)


def wordings(slug: str) -> Sequence[StandingWording]:
    """What this page said, the latest first."""
    wanted = select(StandingWording).where(StandingWording.slug == slug)
    return session.scalars(wanted.order_by(StandingWording.number.desc()).limit(WORDINGS_SHOWN)).all()


def wording(slug: str, number: int) -> StandingWording:
    """One of them."""
    found = session.get(StandingWording, (slug, number))
    if found is None:
        raise Missing
    return found


def moved_to(path: str, viewer: Member | None, now: datetime) -> str | None:
    """Where something that lived at this old address is now, if this viewer may see it."""
    target = session.scalar(select(OldAddress.target).where(OldAddress.path == path))
    if target is None:
        return None
    kind, _, slug = target.removeprefix("/").partition("/")
    try:
        if kind == "articles":
            visible_head(slug, viewer, now)
        elif kind in _SUBJECTS:
            return target if session.scalar(select(exists().where(_SUBJECTS[kind].slug == slug))) else None
        elif slug != RULES:
            standing_page(slug)
    except Missing:
        return None
    return target
