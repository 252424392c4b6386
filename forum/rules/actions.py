"""Writes: a new edition of the book."""

from datetime import datetime

from sqlalchemy import select

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.errors import Conflict
from forum.core.events import record
from forum.rules import policy, queries
from forum.rules.book import Book, shipped, to_json
from forum.rules.events import BookAmended
from forum.rules.models import RuleBook

AS_SHIPPED = "The rules that Kith ships."
MEANWHILE = (
    "Somebody changed the rules since you opened this page. Your changes are still here; please look at "
    "the rules as they stand now, then save again."
)


def amend(admin: Member, book: Book, change: str, now: datetime, *, opened_on: int) -> Book:
    """Put a changed book in place of the one that holds; what it was before stays readable.

    `book` has the parts that are to hold; its edition and the versions of its rules are counted here.
    `opened_on` is the edition that was changed: raises Conflict when another holds now. What changes
    nothing makes no edition.
    """
    insist(policy.may_amend(admin))
    keep_the_first(now)
    before = queries.current()
    if before.edition != opened_on:
        raise Conflict(MEANWHILE)
    parts = {name: getattr(book, name) for name in ("rules", "switches", "allowed", "care")}
    after = before.changed(**parts)
    if all(getattr(after, name) == getattr(before, name) for name in parts):
        return before
    values = {"data": to_json(after), "change": change, "by_id": admin.id, "since": now}
    if not add_once(RuleBook, edition=after.edition, **values):
        raise Conflict(MEANWHILE)
    record(BookAmended(after.edition, admin.id, now))
    return after


def keep_the_first(now: datetime) -> None:
    """Store the edition that Kith ships as soon as anything refers to it."""
    first = shipped()
    if session.scalar(select(RuleBook.edition).where(RuleBook.edition == first.edition)) is None:
        add_once(RuleBook, edition=first.edition, data=to_json(first), change=AS_SHIPPED, since=now)
