"""Writes: one more line in the record, and its sums by day."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import delete, func, insert, select

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import add_once, count_one_more, session
from forum.core.events import at_last
from forum.moderation import policy
from forum.moderation.acts import Act, Kind
from forum.moderation.chain import BEGINNING, Line, linked
from forum.moderation.models import NO_RULE, DaySum, Entry, Head


@dataclass(frozen=True, slots=True)
class Under:
    """A rule in one of its versions, in one edition of the book."""

    rule: str | None = None
    version: int | None = None
    edition: int | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that was done: what, to what, by whom (nobody: a program), under which rule."""

    act: Act
    kind: Kind
    subject_id: int
    by_id: int | None = None
    under: Under = Under()
    more: Mapping[str, int | str | bool | None] = field(default_factory=dict)


def write_down(fact: Fact, now: datetime) -> Entry:
    """Put a fact at the end of the record, as the last thing in this transaction: then it has its number.

    Whoever writes next waits until this one is saved, and whoever writes waits for nothing else any more.
    """
    entry = Entry(
        at=now,
        by_id=fact.by_id,
        act=fact.act,
        kind=fact.kind,
        subject_id=fact.subject_id,
        rule=fact.under.rule,
        version=fact.under.version,
        edition=fact.under.edition,
        facts=json.dumps(dict(fact.more), sort_keys=True),
    )
    at_last(lambda: _link(entry))
    return entry


def _link(entry: Entry) -> None:
    """Give it the next number and its place in the chain, and count it for its day."""
    before = _head()
    entry.number = before.number + 1
    entry.chain = linked(before.chain, _line(entry))
    session.add(entry)
    before.number, before.chain = entry.number, entry.chain
    session.flush()
    day, rule, program = entry.at.astimezone(UTC).date(), entry.rule or NO_RULE, entry.by_id is None
    count_one_more(DaySum, day=day, act=entry.act, rule=rule, program=program)


def _line(entry: Entry) -> Line:
    return Line(
        entry.number,
        entry.at,
        entry.by_id,
        entry.act.value,
        entry.kind.value,
        entry.subject_id,
        entry.rule,
        entry.version,
        entry.edition,
        entry.facts,
    )


def recount() -> int:
    """Make the sums by day anew; nobody writes in the record meanwhile. How many entries were counted."""
    head = _head()
    session.execute(delete(DaySum))
    on_postgresql = session.connection().dialect.name == "postgresql"  # SQLite keeps moments in UTC
    day = func.date(func.timezone("UTC", Entry.at) if on_postgresql else Entry.at)
    key = (day, Entry.act, func.coalesce(Entry.rule, NO_RULE), Entry.by_id.is_(None))
    sums = select(*key, func.count()).group_by(*key)
    session.execute(insert(DaySum).from_select(("day", "act", "rule", "program", "count"), sums))
    return head.number


def look(moderator: Member, comment_id: int, adjustment_id: int, now: datetime) -> None:
    """Write down that a moderator is shown sealed text."""
    insist(policy.may_look(moderator))
    more = {"adjustment": adjustment_id}
    write_down(Fact(Act.LOOK, Kind.COMMENT, comment_id, moderator.id, more=more), now)


def _head() -> Head:
    """Where the record ends, held until the transaction is over."""
    if (found := _held()) is None:
        add_once(Head, id=1, number=0, chain=BEGINNING)
        found = _held()
    if found is None:
        raise RuntimeError("the record has no head, and none could be made")
    return found


def _held() -> Head | None:
    return session.get(Head, 1, with_for_update=True, populate_existing=True)
