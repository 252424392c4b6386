"""Telling the team of something, as people do."""

from sqlalchemy import select

from forum.core.db import session
from forum.moderation.models import Report
from tests.people import Browser, Person

NOTICE = {
    "why": "It sells a prescription medicine, which the law forbids.",
    "name": "Jo Reader",
    "email": "jo@example.org",
    "good_faith": "yes",
}


def report(person: Person, path: str, reason: str = "kindness", words: str = "") -> Browser:
    """Both steps; the receipt is open afterwards."""
    browser = person.browser.get(f"{path}/report?reason={reason}")
    return browser.post_form(f"{path}/report", words=words)


def notify(browser: Browser, path: str, **fields: str) -> Browser:
    """Fill in the notice and send it."""
    browser.get(f"{path}/notice")
    return browser.post_form(f"{path}/notice", **{**NOTICE, **fields})  # type: ignore[arg-type]  # all are text


def kept() -> list[Report]:
    """Every report, read in the context of the app that you are in."""
    return list(session.scalars(select(Report).order_by(Report.id)))
