"""Writes: standing pages. Each wording that was saved stays, and can be used again."""

from dataclasses import dataclass
from datetime import datetime

from forum.accounts.models import Member
from forum.articles import policy
from forum.articles.models import StandingPage, StandingWording
from forum.articles.standing import RULES
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.errors import Conflict, Invalid
from forum.core.markup import Written


@dataclass(frozen=True, slots=True)
class Wording:
    """What a page is to say."""

    title: str
    words: Written


def write_page(editor: Member, slug: str, wording: Wording, now: datetime, *, opened_on: int) -> StandingPage:
    """Put a page out with these words; one that came with Kith gives way to it.

    `opened_on` is the number of the wording that the editor began with, 0 where there was none.
    Raises Conflict where somebody else was faster.
    """
    insist(policy.may_arrange(editor))
    if slug == RULES:
        raise Invalid("The community rules have a place of their own: “Rules” in the menu.")
    empty = {"title": "", "body": "", "html": "", "markup": 0}
    add_once(StandingPage, slug=slug, published=False, updated_at=now, version=0, **empty)
    page = _locked(slug)
    if page.version != opened_on:
        raise Conflict("Somebody else has changed this page meanwhile.")
    _keep(page)
    page.version += 1
    page.title, page.published, page.updated_at = wording.title, True, now
    page.body, page.html, page.markup = wording.words.body, wording.words.html, wording.words.markup
    session.add(
        StandingWording(
            slug=slug, number=page.version, title=page.title, body=page.body, at=now, by_id=editor.id
        )
    )
    session.flush()
    return page


def take_page_down(editor: Member, slug: str) -> None:
    """Readers see it no more; where one came with Kith under this address, they see that again."""
    insist(policy.may_arrange(editor))
    _locked(slug).published = False


def put_page_back(editor: Member, slug: str) -> None:
    """Readers see it again as it was."""
    insist(policy.may_arrange(editor))
    _locked(slug).published = True


def _keep(page: StandingPage) -> None:
    """What an import brought, nobody has kept as a wording yet."""
    if page.version and session.get(StandingWording, (page.slug, page.version)) is None:
        kept = {"title": page.title, "body": page.body, "at": page.updated_at}
        session.add(StandingWording(slug=page.slug, number=page.version, by_id=None, **kept))


def _locked(slug: str) -> StandingPage:
    return session.get_one(StandingPage, slug, with_for_update=True, populate_existing=True)
