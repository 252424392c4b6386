"""The queue and its cards, as a moderator uses them."""

from collections.abc import Sequence

from flask import Flask
from sqlalchemy import select

from forum.core.db import session
from forum.moderation.models import Case
from tests.people import Browser, Person

SELLING = "Use my code SPOON20 at checkout for 20% off these vests!"
WORRY = "Everybody would be better off without me. I want to die."
SIDE_EFFECT = "Since I started Kesimpta my hair is falling out in handfuls."


def post(person: Person, story: object, body: str) -> Browser:
    """Write under a story, and post it as it is if the rules ask."""
    browser = person.browser.get(story.path)  # type: ignore[attr-defined]  # a handle
    browser.post_form(story.comments_path, body=body)  # type: ignore[attr-defined]
    return browser


def waiting(app: Flask) -> Sequence[tuple[str, int]]:
    """What waits, as the queue orders it: kind and subject."""
    with app.app_context():
        wanted = select(Case).where(Case.closed_at.is_(None), Case.away_since.is_(None))
        rows = session.scalars(wanted.order_by(Case.rank, Case.due_at, Case.id))
        return [(row.kind.value, row.subject_id) for row in rows]


def listed(browser: Browser) -> list[str]:
    """The names in the list, from the top."""
    return [" ".join(each.get_text().split()) for each in browser.page.select(".desk__what")]


def heading(browser: Browser) -> str:
    """What the card is about."""
    found = browser.page.select_one("#card-head")
    return " ".join(found.get_text().split()) if found else ""


def asked(browser: Browser) -> str:
    """What the page says that is wrong, if anything."""
    found = browser.page.select_one(".problem")
    return " ".join(found.get_text().split()) if found else ""
