"""Reads: the record."""

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Boolean, Date, column, select, table

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.comments.models import Adjustment, Comment
from forum.comments.queries import judged
from forum.comments.queries.judged import Change
from forum.core.db import Moment, session
from forum.core.errors import Missing
from forum.moderation.acts import Act, Kind
from forum.moderation.chain import BEGINNING, Checked, Daily, Line, checked, counting, differs
from forum.moderation.models import Entry, Head

AT_ONCE = 1_000
# As plain words: what somebody tampered with may be no act that we know.
_NAMES = (
    *("number", "at", "by_id", "act", "kind", "subject_id"),
    *("rule", "version", "edition", "facts", "chain"),
)
_LOG = table("log_entry", *(column(each, Moment if each == "at" else None) for each in _NAMES))
_DAYS = table(
    "log_day", column("day", Date), column("act"), column("rule"), column("program", Boolean), column("count")
)
_COLUMNS = select(*(_LOG.c[each] for each in _NAMES)).order_by(_LOG.c.number)


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the record for people to read; nobody as `by` means a program."""

    number: int
    at: datetime
    by: str | None
    act: Act
    kind: Kind
    subject_id: int
    rule: str | None
    version: int | None
    facts: Mapping[str, object]


def entries(
    before: int | None, most: int, *, of: tuple[Kind, int] | None = None, acts: Collection[Act] = ()
) -> Sequence[Said]:
    """The record, the latest first: what came before an entry, about everything or one subject; some acts."""
    wanted = select(Entry, called(Member)).outerjoin(Member, Member.id == Entry.by_id)
    if before is not None:
        wanted = wanted.where(Entry.number < before)
    if of is not None:
        # What was reported, by whom, is told apart: on the card, to those who decide.
        about = (Entry.kind == of[0], Entry.subject_id == of[1], Entry.act != Act.REPORT)
        wanted = wanted.where(*about)
    if acts:
        wanted = wanted.where(Entry.act.in_(acts))
    rows = session.execute(wanted.order_by(Entry.number.desc()).limit(most))
    return [_said(entry, by) for entry, by in rows]


def _said(entry: Entry, by: str | None) -> Said:
    facts = json.loads(entry.facts)
    about = (entry.act, entry.kind, entry.subject_id, entry.rule, entry.version)
    return Said(entry.number, entry.at, by if entry.by_id else None, *about, facts)


def lines() -> Iterator[tuple[Line, str]]:
    """The whole record from its beginning, each line with its fingerprint; a piece at a time."""
    last = 0
    while rows := session.execute(_COLUMNS.where(_LOG.c.number > last).limit(AT_ONCE)).all():
        yield from ((Line(*row[:-1]), row[-1]) for row in rows)
        last = rows[-1][0]


def check() -> Checked:
    """Whether the record is as it was written, and its sums by day agree with it.

    Both are read as they are at one moment, whoever writes meanwhile.
    """
    if session.get_bind().dialect.name == "postgresql":  # SQLite reads so by itself
        session.rollback()
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
    head, sums = session.get(Head, 1), Counter[Daily]()
    last, chain = (head.number, head.chain) if head else (0, BEGINNING)
    found = checked(counting(lines(), sums), last, chain)
    return found if found.broken is not None else replace(found, differs=differs(sums, _sums_by_day()))


def _sums_by_day() -> Mapping[Daily, int]:
    return {Daily(*key): count for *key, count in session.execute(select(_DAYS))}


def sealed(adjustment_id: int, now: datetime) -> tuple[Comment, Change]:
    """A comment, and what an adjustment took out of it. Raises Missing where that is not kept (any more)."""
    made = session.get(Adjustment, adjustment_id)
    found = judged.changes(made.comment_id, now) if made else ()
    change = next((each for each in found if each.id == adjustment_id), None)
    if made is None or change is None or not change.pieces:
        raise Missing("There is nothing sealed here, or its time is over and it was deleted.")
    return session.get_one(Comment, made.comment_id), change
