"""Writes: one more line in the record."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import add_once, count_one_more, session
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
    """Put a fact at the end of the record. Whoever writes next waits until this one is saved."""
    before = _head()
    line = Line(
        before.number + 1,
        now,
        fact.by_id,
        fact.act.value,
        fact.kind.value,
        fact.subject_id,
        fact.under.rule,
        fact.under.version,
        fact.under.edition,
        json.dumps(dict(fact.more), sort_keys=True),
    )
    chain = linked(before.chain, line)
    values = {"act": fact.act, "kind": fact.kind, "chain": chain}
    known = ("number", "at", "by_id", "subject_id", "rule", "version", "edition", "facts")
    entry = Entry(**{name: getattr(line, name) for name in known}, **values)
    session.add(entry)
    before.number, before.chain = line.number, chain
    session.flush()
    key = {
        "day": now.astimezone(UTC).date(),
        "rule": fact.under.rule or NO_RULE,
        "program": fact.by_id is None,
    }
    count_one_more(DaySum, act=fact.act, **key)
    return entry


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
