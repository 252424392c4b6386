"""Reads: the book as it stands, and as it stood."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from sqlalchemy import bindparam, select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.core.db import Read, lookup, session
from forum.core.errors import Missing
from forum.rules.book import Book, Rule, from_json, shipped
from forum.rules.effects import Effect
from forum.rules.engine import Place, Standing, judge
from forum.rules.models import RuleBook


@dataclass(frozen=True, slots=True)
class Change:
    """One edition in the history: what changed, who did it (for admins), since when."""

    edition: int
    change: str
    by: str | None
    since: datetime


@dataclass(frozen=True, slots=True)
class Version:
    """One rule as it read from an edition on."""

    rule: Rule
    edition: int
    since: datetime | None  # none: as Kith shipped it


_CHANGES = select(RuleBook.edition, RuleBook.change, called(Member), RuleBook.since).outerjoin(
    Member, Member.id == RuleBook.by_id
)
_CURRENT = Read(select(RuleBook.data).order_by(RuleBook.edition.desc()).limit(1))
_DATA = Read(select(RuleBook.data).where(RuleBook.edition == bindparam("edition")))
_read = lru_cache(maxsize=16)(from_json)  # the same words are the same book


def current() -> Book:
    """The book that holds now; until somebody changes it, the one that Kith ships."""
    with lookup() as reader:
        found = reader.first(_CURRENT)
    return _read(found[0]) if found else shipped()


def book(edition: int) -> Book:
    """The book of one edition. Raises Missing."""
    with lookup() as reader:
        found = reader.first(_DATA, edition=edition)
    if found:
        return _read(found[0])
    if edition == shipped().edition:
        return shipped()
    raise Missing("There is no such edition of the community rules.")


def books(editions: Collection[int]) -> Mapping[int, Book]:
    """The books of these editions, by edition, as far as there are such; read at once."""
    wanted = select(RuleBook.edition, RuleBook.data).where(RuleBook.edition.in_(editions))
    found = {edition: _read(data) for edition, data in session.execute(wanted)} if editions else {}
    first = shipped()
    return {first.edition: first} | found


def editions() -> Sequence[int]:
    """All editions that are stored, the latest first; there is always the first."""
    found = session.scalars(select(RuleBook.edition).order_by(RuleBook.edition.desc())).all()
    return found or [shipped().edition]


def history() -> Sequence[Change]:
    """How the book was changed, the latest first; nothing while it is the one that Kith ships."""
    return [Change(*row) for row in session.execute(_CHANGES.order_by(RuleBook.edition.desc()))]


def change(edition: int) -> Change:
    """How one edition came about. Raises Missing."""
    found = session.execute(_CHANGES.where(RuleBook.edition == edition)).first()
    if found is None:
        raise Missing("There is no such edition of the community rules.")
    return Change(*found)


def versions(key: str) -> Sequence[Version]:
    """How one rule read, the latest first. Raises Missing when there never was such a rule."""
    since = {each.edition: each.since for each in history() if each.edition != shipped().edition}
    found: dict[int, Version] = {}
    for edition in sorted(editions()):
        rule = book(edition).find(key)
        if rule and rule.version not in found:
            found[rule.version] = Version(rule, edition, since.get(edition))
    if not found:
        raise Missing("There is no such rule.")
    return [found[version] for version in sorted(found, reverse=True)]


# What a short text must not hold: there is no moderator to wait for, and nothing is cut out of a name.
_IN_NAMES = {"strong-language": "There is a strong word in this name."}
_OBJECTS = {Effect.ADJUST, Effect.ASK, Effect.HOLD}


def objection(text: str, place: Place, standing: Standing) -> str:
    """Why a short text can't stand in this place, as sentences; empty when it can."""
    book = current()
    found = judge(text, standing, place, book).findings
    first = next((each for each in found if each.effect in _OBJECTS), None)
    if first is None:
        return ""
    if place is Place.NAME:
        return f"{_IN_NAMES.get(first.rule, first.why)} Please choose another name."
    return f"{first.why} {book.rule(first.rule).asks}"


def sounds_heavy(text: str) -> bool:
    """Whether somebody who wrote this of themselves may be in danger."""
    found = judge(text, Standing(), Place.PROFILE, current()).findings
    return any(each.effect is Effect.CARE for each in found)
