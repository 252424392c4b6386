"""Reads: how often, how long, how right. Always between two moments, and counted by the database.

What is only counted is counted by day (DaySum). Where single entries are needed (medians, what followed
what), the latest MOST are read, and no more.
"""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import aliased

from forum.core.db import session
from forum.moderation.acts import Act
from forum.moderation.figuring import DECISIONS, Count, Span, Wait
from forum.moderation.models import NO_RULE, Appeal, DaySum, Entry, Statement
from forum.moderation.proving import TELLING, Step

MOST = 20_000
_BY_RULES = {Act.ADJUST, Act.HOLD}
_Later = aliased(Entry)
_ABOUT_THE_SAME = (
    _Later.kind == Entry.kind,
    _Later.subject_id == Entry.subject_id,
    _Later.number > Entry.number,
    _Later.by_id.is_not(None),
)


def _within(span: Span, acts: Collection[Act]) -> tuple[ColumnElement[bool], ...]:
    return (Entry.at >= span.start, Entry.at < span.end, Entry.act.in_(acts))


def _on_days(span: Span, acts: Collection[Act]) -> tuple[ColumnElement[bool], ...]:
    last = span.end - timedelta.resolution
    return (DaySum.day >= span.start.date(), DaySum.day <= last.date(), DaySum.act.in_(acts))


def bounds() -> tuple[datetime, datetime] | None:
    """When the first and the last entry of the record were written; nothing while it is empty."""
    first = select(Entry.at).order_by(Entry.number).limit(1).scalar_subquery()
    last = select(Entry.at).order_by(Entry.number.desc()).limit(1).scalar_subquery()
    found = session.execute(select(first, last)).one()
    return None if found[0] is None else (found[0], found[1])


def counts(span: Span, acts: Collection[Act]) -> Sequence[Count]:
    """How often each of these was done, by rule, by a program or by people. A span counts in whole days."""
    columns = (DaySum.act, DaySum.rule, DaySum.program)
    wanted = select(*columns, func.sum(DaySum.count)).where(*_on_days(span, acts)).group_by(*columns)
    rows = session.execute(wanted)
    return [
        Count(act, None if rule == NO_RULE else rule, program, int(count))
        for act, rule, program, count in rows
    ]


def by_step(spans: Sequence[Span], acts: Collection[Act]) -> Mapping[tuple[int, bool], int]:
    """How often any of these was done in each span (told by its place), by a program or by people."""
    whole = Span(min(each.start for each in spans), max(each.end for each in spans))
    columns = (DaySum.day, DaySum.program)
    wanted = select(*columns, func.sum(DaySum.count)).where(*_on_days(whole, acts)).group_by(*columns)
    found: Counter[tuple[int, bool]] = Counter()
    for day, program, count in session.execute(wanted):
        moment = datetime.combine(day, time(), UTC)
        found.update({(place, program): count for place, each in enumerate(spans) if moment in each})
    return found


def _followed(span: Span, opening: Collection[Act], closing: Collection[Act]) -> Select[Any]:
    """What came up, each with the number of the entry with which a person first said something about it."""
    closed = select(func.min(_Later.number)).where(*_ABOUT_THE_SAME, _Later.act.in_(closing))
    closed_by = closed.correlate(Entry).scalar_subquery().label("closed_by")
    return select(Entry.number, Entry.rule, Entry.at, closed_by).where(*_within(span, opening))


def waits(span: Span, opening: Collection[Act], closing: Collection[Act] = DECISIONS) -> Sequence[Wait]:
    """How long what came up within a span waited for the first word of a person, where there was one.

    What came up twice before that, by two rules or in two versions, waited since the first time.
    """
    came = _followed(span, opening, closing).order_by(Entry.number.desc()).limit(MOST).subquery()
    wanted = select(func.min(came.c.at), _Later.at).join(_Later, _Later.number == came.c.closed_by)
    rows = session.execute(wanted.group_by(_Later.number, _Later.at))
    return [Wait(opened_at, closed_at) for opened_at, closed_at in rows]


def outcomes(span: Span, opening: Collection[Act], closing: Collection[Act]) -> Sequence[Count]:
    """What came up within a span, by rule and by what a person first did about it (itself: nothing yet).

    Of more than MOST, the latest.
    """
    latest = _followed(span, opening, closing).add_columns(Entry.act).order_by(Entry.number.desc())
    came = latest.limit(MOST).subquery()
    act = func.coalesce(_Later.act, came.c.act).label("first")
    wanted = select(act, came.c.rule, func.count()).select_from(came)
    rows = session.execute(
        wanted.outerjoin(_Later, _Later.number == came.c.closed_by).group_by(act, came.c.rule)
    )
    return [Count(Act(first), rule, program=False, count=count) for first, rule, count in rows]


def appeals(span: Span) -> Mapping[bool | None, int]:
    """How many appeals were made within a span: upheld, dismissed, without an answer (none)."""
    asked = select(Appeal.upheld, func.count()).where(Appeal.at >= span.start, Appeal.at < span.end)
    return {upheld: int(count) for upheld, count in session.execute(asked.group_by(Appeal.upheld))}


def appeal_waits(span: Span) -> Sequence[Wait]:
    """How long those took that were made within a span and have an answer."""
    asked = select(Appeal.at, Appeal.decided_at).where(Appeal.at >= span.start, Appeal.at < span.end)
    latest = asked.where(Appeal.decided_at.is_not(None)).order_by(Appeal.id.desc()).limit(MOST)
    return [Wait(at, decided_at) for at, decided_at in session.execute(latest) if decided_at]


def second_looks(span: Span) -> Mapping[bool | None, int]:
    """Appeals against what a person had decided, answered within a span by another: upheld or not."""
    told = select(Appeal.upheld, func.count()).join(Statement, Statement.id == Appeal.statement_id)
    told = told.where(Statement.by_id.is_not(None), Appeal.by_id != Statement.by_id)
    told = told.where(Appeal.decided_at >= span.start, Appeal.decided_at < span.end)
    return {upheld: int(count) for upheld, count in session.execute(told.group_by(Appeal.upheld))}


def sanctions(span: Span) -> Sequence[str]:
    """The kind of each sanction within a span."""
    wanted = select(Entry.facts).where(*_within(span, {Act.SANCTION})).order_by(Entry.number.desc())
    found = (json.loads(facts) for facts in session.scalars(wanted.limit(MOST)))
    return [str(each.get("kind", "")) for each in found]


def decided_by_rules(span: Span) -> Sequence[tuple[str, Sequence[Step]]]:
    """What programs decided within a span: under which rule, and all that people did about it later."""
    programs = select(Entry.number).where(*_within(span, _BY_RULES), Entry.by_id.is_(None))
    programs = programs.where(Entry.facts.not_like('%"reports"%'))  # those were held for what readers told us
    latest = programs.where(Entry.rule.is_not(None)).order_by(Entry.number.desc()).limit(MOST).subquery()
    wanted = select(Entry.number, Entry.rule, _Later.act, _Later.rule, _Later.facts, _Later.at)
    wanted = wanted.join(latest, latest.c.number == Entry.number)
    followed = wanted.join(_Later, and_(*_ABOUT_THE_SAME, _Later.act.in_(TELLING)))
    rows = session.execute(followed.order_by(Entry.number, _Later.number))
    return [
        (rule, [_step(*row[2:]) for row in rows_of_it])
        for (_, rule), rows_of_it in groupby(rows, key=lambda row: (row[0], row[1]))
    ]


def _step(act: Act, rule: str | None, facts: str, at: datetime) -> Step:
    return Step(act, rule, json.loads(facts).get("adjustment"), at)
