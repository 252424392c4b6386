"""Reads: reports, what came of them, and how those who send them have done so before."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select

from forum.accounts.models import Member
from forum.accounts.queries.sanctions import barred
from forum.accounts.roles import Role
from forum.comments.models import Comment, Revision, Tombstone
from forum.core.db import session
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Case, Entry, Report, Statement
from forum.moderation.queries.deciding import DECISIONS
from forum.moderation.restrictions import Restriction
from forum.moderation.targets import (
    BAD_FAITH_COUNTS_FOR,
    COUNTS_AFTER,
    MOST_IN_BAD_FAITH,
    CaseKind,
    ReportKind,
)

LED_TO = frozenset({Act.ADJUST, Act.REMOVE, Act.DEAL_WITH, Act.LOOK_AFTER})
_OF_RULES = {ReportKind.RULE, ReportKind.ILLEGAL}
_RESTRICTS = {Act.REMOVE: Restriction.REMOVED, Act.ADJUST: Restriction.ADJUSTED}


@dataclass(frozen=True, slots=True)
class Record:
    """What became of all that a member has reported."""

    sent: int
    led: int
    bad_faith: int


@dataclass(frozen=True, slots=True)
class Line:
    """One report as moderators read it; nobody as `by` has no account."""

    report: Report
    by: Member | None
    record: Record | None


def in_bad_faith(member_ids: Collection[int], now: datetime) -> set[int]:
    """Whose reports hold nothing, of these: so many were sent in bad faith lately. One statement."""
    since = now - BAD_FAITH_COUNTS_FOR
    theirs = (Report.by_id.in_(member_ids), Report.bad_faith.is_(True), Report.at > since)
    wanted = select(Report.by_id).where(*theirs).group_by(Report.by_id)
    told = func.count(func.coalesce(Report.second_case_id, Report.case_id).distinct())  # in one case: once
    found = session.scalars(wanted.having(told >= MOST_IN_BAD_FAITH))
    return {id for id in found if id is not None}


def counting(case: Case, now: datetime) -> Sequence[Report]:
    """The reports of a case that count towards letting it wait: one of each member who is not new here.

    Who is suspended may still send a notice, but makes nothing wait. Two statements.
    """
    wanted = (
        select(Report, Member)
        .join(Member, Member.id == Report.by_id)
        .where(
            Report.case_id == case.id, Report.kind.in_(_OF_RULES), Member.closed_at.is_(None), ~barred(now)
        )
        .order_by(Report.id)
    )
    rows = {member.id: (report, member) for report, member in session.execute(wanted)}
    not_counted = in_bad_faith(rows, now)
    return [
        report
        for report, member in rows.values()
        if member.joined_at + COUNTS_AFTER <= report.at and member.id not in not_counted
    ]


def somebody_decided(comment: Comment) -> bool:
    """Whether somebody of the team decided about a comment since its author wrote it, or changed it last."""
    changed = session.scalar(select(func.max(Revision.until)).where(Revision.comment_id == comment.id))
    about = (Entry.kind == Kind.COMMENT, Entry.subject_id == comment.id, Entry.act.in_(DECISIONS))
    by_others = (Entry.by_id.is_not(None), Entry.by_id != comment.author_id)
    since = Entry.at >= (changed or comment.written_at)
    return session.scalars(select(Entry.number).where(*about, *by_others, since)).first() is not None


def most_named(reports: Sequence[Report]) -> str | None:
    """The rule that most of them name; of two, the one that was named first. Nothing where none does."""
    named = Counter(each.rule for each in reports if each.rule)
    return named.most_common(1)[0][0] if named else None


def of_case(case_id: int) -> Sequence[Report]:
    """All that were told us in this case, the first above."""
    here = or_(Report.case_id == case_id, Report.second_case_id == case_id)
    return session.scalars(select(Report).where(here).order_by(Report.id)).all()


def lines(kind: Kind, subject_id: int, closed: Case | None = None) -> Sequence[Line]:
    """What readers told us of something that is not decided yet, or of a case that is. Two statements."""
    which: ColumnElement[bool] = Case.closed_at.is_(None)
    if closed is not None:
        which = Case.id == closed.id
    about = (Case.subject_kind == kind, Case.subject_id == subject_id, which)
    wanted = (
        select(Report, Member)
        .join(Case, or_(Case.id == Report.case_id, Case.id == Report.second_case_id))
        .outerjoin(Member, Member.id == Report.by_id)
        .where(*about)
        .order_by(Report.id)
    )
    rows = session.execute(wanted).all()
    known = records({member.id for _, member in rows if member})
    return [Line(report, member, known.get(member.id) if member else None) for report, member in rows]


def named(case_ids: Collection[int]) -> Mapping[int, Sequence[tuple[ReportKind, str | None, int]]]:
    """What was told us in each of these cases: kind, rule, how often; what most say first. One statement."""
    wanted = (
        select(Case.id, Report.kind, Report.rule, func.count())
        .join(Report, or_(Case.id == Report.case_id, Case.id == Report.second_case_id))
        .where(Case.id.in_(case_ids))
        .group_by(Case.id, Report.kind, Report.rule)
        .order_by(func.count().desc(), Report.kind, Report.rule)
    )
    found: dict[int, list[tuple[ReportKind, str | None, int]]] = {id: [] for id in case_ids}
    for id, kind, rule, count in session.execute(wanted):
        found[id].append((kind, rule, count))
    return found


def records(member_ids: Collection[int]) -> Mapping[int, Record]:
    """How many reports each of these members has sent, how many led to something, were in bad faith."""
    wanted = (
        select(
            Report.by_id,
            func.count(),
            func.count().filter(Case.outcome.in_(LED_TO)),
            func.count().filter(Report.bad_faith.is_(True)),
        )
        .join(Case, Case.id == Report.case_id)
        .where(Report.by_id.in_(member_ids))
        .group_by(Report.by_id)
    )
    return {id: Record(*counts) for id, *counts in session.execute(wanted) if id}


def decided_before(case: Case) -> set[int]:
    """Who decided about what somebody asks to look at again in this case."""
    wanted = (
        select(Case.closed_by_id)
        .join(Report, Report.case_id == Case.id)
        .where(Report.second_case_id == case.id, Case.closed_by_id.is_not(None))
    )
    return {id for id in session.scalars(wanted) if id is not None}


def others(case: Case, decided: Collection[int], now: datetime) -> int:
    """How many moderators are there, and not suspended, who neither made it nor decided about it before."""
    out = [*decided, *([case.author_id] if case.author_id else [])]
    team = (Member.role.in_({Role.MODERATOR, Role.ADMIN}), Member.closed_at.is_(None), ~barred(now))
    wanted = select(func.count()).select_from(Member).where(*team, Member.id.not_in(out))
    return session.execute(wanted).scalar_one()


def taken_back(cases: Collection[Case]) -> set[int]:
    """In which of these cases what was decided about a comment holds no more: it reads as it did.

    Two statements, however many there are.
    """
    asked = {case: _RESTRICTS[case.outcome] for case in cases if case.outcome in _RESTRICTS}
    asked = {case: what for case, what in asked.items() if case.subject_kind is Kind.COMMENT}
    ids = {case.subject_id for case in asked}
    hidden = set(session.scalars(select(Tombstone.comment_id).where(Tombstone.comment_id.in_(ids))))
    in_force = (Statement.comment_id.in_(ids), Statement.ended_at.is_(None))
    rows = session.execute(select(Statement.comment_id, Statement.restriction).where(*in_force))
    hold = {tuple(row) for row in rows}
    return {
        case.id
        for case, what in asked.items()
        if case.subject_id not in hidden and (case.subject_id, what) not in hold
    }


def told_us(kind: Kind, subject_id: int, now: datetime) -> bool:
    """Whether readers told us of something that is being decided at this moment."""
    about = (Case.subject_kind == kind, Case.subject_id == subject_id, Case.kind == CaseKind.REPORT)
    open_now = or_(Case.closed_at.is_(None), Case.closed_at >= now)
    return session.scalars(select(Case.id).where(*about, open_now)).first() is not None
