"""A moderator, and cases that wait, the first page of them alike in every database; and clearing some."""

import time
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import insert, select

from benchmarks.visit import Browser, Lost
from forum.accounts import actions as accounts
from forum.accounts import passwords
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core.db import session, transaction
from forum.moderation.acts import Kind
from forum.moderation.models import Case
from forum.moderation.targets import CaseKind

NAME, PASSWORD = "bench-moderator", "a password for this run alone"
QUEUE = "/moderation?rule=links"  # none but those that are cleared wait under it
CLEARED = 15  # comments
_AT_ONCE = 5_000
_NO_COMMENT = 1_000_000_000  # the queue knows subjects by number; these are nobody's, and never on a card


def fill(article_id: int, held_id: int, waiting: int, now: datetime) -> None:
    """So many open cases: first those about the comments of one story, then what is due later.

    On another story, comments are really held, to be cleared.
    """
    with transaction():
        member = accounts.sign_up(NAME, passwords.hashed(PASSWORD), None, now - timedelta(days=400))
        member.role = Role.MODERATOR
        _hold(member, held_id, now)
        wanted = select(Comment.id, Comment.author_id).where(Comment.article_id == article_id)
        known = [(id, author) for id, author in session.execute(wanted.order_by(Comment.id).limit(waiting))]
        known += [(_NO_COMMENT + place, known[0][1]) for place in range(waiting - len(known))]
        for start in range(0, waiting, _AT_ONCE):
            some = enumerate(known[start : start + _AT_ONCE], start)
            rows = [_case(article_id, id, author, now + timedelta(seconds=at)) for at, (id, author) in some]
            session.execute(insert(Case), rows)


def _hold(moderator: Member, article_id: int, now: datetime) -> None:
    wanted = select(Comment).where(Comment.article_id == article_id).order_by(Comment.number.desc())
    for each in session.scalars(wanted.limit(CLEARED + 1)):
        comments.hold(moderator, each, "links", "We look at this link first.", now)


def clear(browser: Browser) -> float:
    """Milliseconds from pressing Publish until the next card is there; half take at most that."""
    took = []
    browser.get(QUEUE)
    for _ in range(CLEARED):
        form = browser.last.form("/publication")
        began = time.perf_counter()
        browser.post(form.action, form.fields, 303)
        browser.get(browser.last.headers["location"])
        took.append((time.perf_counter() - began) * 1000)
        if browser.last.form("/publication").action == form.action:
            raise Lost(f"the card of {form.action} came back after it was published")
    return median(took)


def _case(article_id: int, subject_id: int, author_id: int, due: datetime) -> dict[str, object]:
    about = {"kind": CaseKind.HELD, "subject_kind": Kind.COMMENT, "subject_id": subject_id, "of_id": 0}
    more = {"article_id": article_id, "author_id": author_id, "rule": "kindness", "rank": 1}
    return about | more | {"opened_at": due - timedelta(hours=4), "due_at": due}
