"""Reads: how old the open queue is, and how long what is done with took."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import aliased

from forum.comments.models import Comment
from forum.core.db import session
from forum.moderation.charting import AGES
from forum.moderation.figuring import WEEK, Span, Wait
from forum.moderation.models import Case

MOST = 20_000
_LONGEST_SILENCE = 4 * WEEK  # a first comment that nobody has answered by then is no welcome any more
_Earlier, _Reply = aliased(Comment), aliased(Comment)


def ages(now: datetime) -> Mapping[str, Sequence[int]]:
    """How many cases wait, by class and by age as in AGES; those that are with their author are not in it."""
    older = [(Case.opened_at > now - limit, place) for place, (_, limit) in enumerate(AGES[:-1])]
    found = select(Case.kind, case(*older, else_=len(AGES) - 1).label("age"))
    open_ = found.where(Case.closed_at.is_(None), Case.away_since.is_(None)).subquery()
    rows = session.execute(
        select(open_.c.kind, open_.c.age, func.count()).group_by(open_.c.kind, open_.c.age)
    )
    sums: dict[str, list[int]] = defaultdict(lambda: [0] * len(AGES))
    for kind, age, count in rows:
        sums[kind.value][age] = count
    return sums


def answered(span: Span) -> Mapping[str, Sequence[Wait]]:
    """How long those cases took that a person closed within a span, by class; the latest MOST."""
    wanted = select(Case.kind, Case.opened_at, Case.closed_at).where(Case.closed_by_id.is_not(None))
    within = wanted.where(Case.closed_at >= span.start, Case.closed_at < span.end)
    found: dict[str, list[Wait]] = defaultdict(list)
    for kind, opened_at, closed_at in session.execute(within.order_by(Case.closed_at.desc()).limit(MOST)):
        if closed_at:
            found[kind.value].append(Wait(opened_at, closed_at))
    return found


def welcomed(span: Span) -> Sequence[Wait]:
    """How long members waited for the first answer to the first comment they ever wrote; the latest MOST."""
    before = select(_Earlier.id).where(_Earlier.author_id == Comment.author_id, _Earlier.id < Comment.id)
    reply = select(func.min(_Reply.written_at)).where(
        _Reply.parent_id == Comment.id, _Reply.author_id != Comment.author_id
    )
    answer = reply.correlate(Comment).scalar_subquery()
    wanted = select(Comment.written_at, answer).where(~before.correlate(Comment).exists())
    within = wanted.where(Comment.written_at >= span.start - _LONGEST_SILENCE, Comment.written_at < span.end)
    rows = session.execute(within.order_by(Comment.id.desc()).limit(MOST))
    return [Wait(written_at, answered_at) for written_at, answered_at in rows if answered_at]
