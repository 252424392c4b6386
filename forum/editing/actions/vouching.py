"""Writes: that somebody has looked at a story as a professional."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles.models import Article, MedicalReview
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.editing import policy
from forum.editing.actions.turns import Note, note_step, take_up
from forum.editing.models import Deed

EASTERNMOST = timedelta(hours=14)  # nobody on Earth has a later day than clocks so far ahead of UTC
AHEAD = "That day is still to come. Please put down the day on which they looked."


class Professional(NamedTuple):
    """Who looked: name, what makes them one, and on which day."""

    name: str
    credential: str
    on: date


def vouch(editor: Member, article: Article, who: Professional, now: datetime) -> None:
    """Put down who looked at the story, in place of who did before; it stands on its page."""
    insist(policy.may_vouch(editor))
    if who.on > (now + EASTERNMOST).date():
        raise Invalid(AHEAD)
    work = take_up(editor, article, now)
    found = session.get(MedicalReview, article.id) or MedicalReview(article_id=article.id)
    found.name, found.credential, found.on, found.by_id = who.name, who.credential, who.on, editor.id
    session.add(found)
    articles.move_version(article.id)
    note_step(editor, work, Deed.VOUCHED, now, Note(f"{who.name}, {who.credential}"))


def vouch_no_longer(editor: Member, article: Article, now: datetime) -> None:
    """Take it off the page again."""
    insist(policy.may_vouch(editor))
    work = take_up(editor, article, now)
    if found := session.get(MedicalReview, article.id):
        session.delete(found)
        articles.move_version(article.id)
        note_step(editor, work, Deed.VOUCHED, now, Note("Taken off the page."))
