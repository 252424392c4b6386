"""The wordings of the disclaimer, each kept under its version."""

from datetime import datetime

from sqlalchemy import func, select

from forum.articles.models import Disclaimer
from forum.core.db import add_once, session

STORY = "story"
FIRST_WORDING = (
    "It tells what one person thinks, felt and went through. It is not medical advice, "
    "and we recommend no product or treatment. Please talk to your own care team."
)


def current(now: datetime) -> Disclaimer:
    """The wording that new stories get; the first one is written when nobody has written any."""
    newest = select(Disclaimer).where(Disclaimer.name == STORY).order_by(Disclaimer.version.desc())
    found = session.scalar(newest.limit(1))
    if found is None:  # of those who begin the very first stories at once, one writes it
        add_once(Disclaimer, name=STORY, version=1, text=FIRST_WORDING, since=now)
        found = session.scalars(newest.limit(1)).one()
    return found


def worded(name: str, text: str, now: datetime) -> Disclaimer:
    """The disclaimer of this name with exactly this wording: one that is known, or its next version."""
    same = select(Disclaimer).where(Disclaimer.name == name, Disclaimer.text == text)
    if known := session.scalar(same):
        return known
    last = session.scalar(select(func.max(Disclaimer.version)).where(Disclaimer.name == name)) or 0
    return _write(name, last + 1, text, now)


def _write(name: str, version: int, text: str, now: datetime) -> Disclaimer:
    disclaimer = Disclaimer(name=name, version=version, text=text, since=now)
    session.add(disclaimer)
    session.flush()
    return disclaimer
