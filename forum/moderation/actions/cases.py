"""Writes: opening a case, saying that one is at it, closing it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, or_, select, update
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.moderation import policy
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Appeal, Case, Report, Statement
from forum.moderation.queries import reports
from forum.moderation.staffing import Hours, due
from forum.moderation.targets import CLAIMED_FOR, WHILE_STAFFED, WITHIN, CaseKind, rank
from forum.rules.queries import current


@dataclass(frozen=True, slots=True)
class About:
    """What a case is about: on which story, whose words, under which rule."""

    kind: Kind
    id: int
    article_id: int | None = None
    author_id: int | None = None
    rule: str | None = None
    of_id: int = 0


def open_case(kind: CaseKind, about: About, now: datetime, due_at: datetime | None = None) -> None:
    """Put something in the queue. Where it is there already, it stays as it is, under the rule of today."""
    values = {
        "kind": kind,
        "subject_kind": about.kind,
        "subject_id": about.id,
        "of_id": about.of_id,
        "article_id": about.article_id,
        "author_id": about.author_id,
        "rule": about.rule,
        "rank": rank(kind),
        "opened_at": now,
        "due_at": due_at or _due(kind, now),
    }
    if not add_once(Case, **values):
        here = (*_open(about.kind, about.id, {kind}), Case.of_id == about.of_id)
        _change(here, rule=about.rule)


def open_one(kind: Kind, subject_id: int, of: CaseKind, of_id: int = 0) -> Case | None:
    """The open case of this kind about something, held until the transaction is over."""
    here = select(Case).where(*_open(kind, subject_id, {of}), Case.of_id == of_id)
    return session.scalars(here.with_for_update().execution_options(populate_existing=True)).first()


def close_cases(
    kind: Kind,
    subject_id: int,
    kinds: Collection[CaseKind],
    outcome: Act | None,
    by_id: int | None,
    now: datetime,
) -> None:
    """Take what was decided out of the queue. Where nothing waits, nothing happens."""
    _change(_open(kind, subject_id, kinds), closed_at=now, closed_by_id=by_id, outcome=outcome)


def close_cases_of(author_id: int, now: datetime) -> None:
    """Take everything about somebody's words out of the queue: they have left."""
    _change((Case.author_id == author_id, Case.closed_at.is_(None)), closed_at=now)


def close_idle_appeals(subject_id: int, now: datetime, kind: Kind = Kind.COMMENT) -> None:
    """Take appeals out of the queue whose decision does not hold any more: nothing is left to answer."""
    idle = (
        select(Appeal.id).join(Statement).where(Statement.ended_at.is_not(None), Appeal.decided_at.is_(None))
    )
    here = _open(kind, subject_id, {CaseKind.APPEAL})
    _change((*here, Case.of_id.in_(idle)), closed_at=now)


def close_appeal(appeal_id: int, outcome: Act, by_id: int, now: datetime) -> None:
    """Take an appeal that was answered out of the queue."""
    here = (Case.kind == CaseKind.APPEAL, Case.of_id == appeal_id, Case.closed_at.is_(None))
    _change(here, closed_at=now, closed_by_id=by_id, outcome=outcome)


def close_one(case: Case, outcome: Act, by_id: int, now: datetime, reason: str | None = None) -> None:
    """The same of one case, with the reason for the team where nothing had to be done."""
    case.closed_at, case.closed_by_id, case.outcome, case.reason = now, by_id, outcome, reason
    session.flush()


def reopen(case: Case) -> None:
    """Put a case back in the queue, with its clock as it was; what readers told us comes back with it.

    Where the same came up again since, it joins that: about one thing there is one open case.
    """
    _told(or_(Report.case_id == case.id, Report.second_case_id == case.id), bad_faith=False)
    newer = open_one(case.subject_kind, case.subject_id, case.kind, case.of_id)
    case.closed_by_id = case.outcome = case.reason = None  # nobody has decided what came in it
    if newer is None:
        case.closed_at = case.away_since = None
    else:
        _join(case, newer)
    session.flush()


def _join(case: Case, newer: Case) -> None:
    """What readers told us in a case is told in a newer one, which waits since then."""
    newer.opened_at, newer.due_at = min(case.opened_at, newer.opened_at), min(case.due_at, newer.due_at)
    again = aliased(Report)
    same = (again.case_id == newer.id, again.by_id == Report.by_id, again.kind == Report.kind)
    twice = exists().where(*same).correlate(Report)
    _told((Report.case_id == case.id) & ~twice, case_id=newer.id)
    # Who told us both times is listed with both, in the newer one.
    _told((Report.case_id == case.id) & Report.second_case_id.is_(None), second_case_id=newer.id)
    _told(Report.second_case_id == case.id, second_case_id=newer.id)
    newer.rule = reports.most_named(reports.of_case(newer.id)) or newer.rule


def send_away(comment_id: int, by_id: int, now: datetime) -> None:
    """It is with its author now; it comes back to whoever asked."""
    _change(
        _open(Kind.COMMENT, comment_id, {CaseKind.HELD}),
        away_since=now,
        for_id=by_id,
        claimed_by_id=None,
        claimed_until=None,
    )


def come_back(comment_id: int, now: datetime) -> None:
    """Its author has changed it: somebody can look again, and the clock runs anew."""
    due_at = _due(CaseKind.HELD, now)
    _change(_open(Kind.COMMENT, comment_id, {CaseKind.HELD}), away_since=None, due_at=due_at)


def stay(comment_id: int, rule: str | None) -> None:
    """It is the team's again, whoever it was with, under the rule it waits for; its clock goes on."""
    _change(_open(Kind.COMMENT, comment_id, {CaseKind.HELD}), away_since=None, rule=rule)


def claim(moderator: Member, case: Case, now: datetime) -> None:
    """Say that one is at it, for a quarter of an hour. Refused while somebody else is."""
    session.refresh(case, with_for_update=True)
    insist(policy.may_claim(moderator, case, now))
    case.claimed_by_id, case.claimed_until = moderator.id, now + CLAIMED_FOR


def let_go_of(moderator: Member, case: Case) -> None:
    """Say that one is not at it any more."""
    session.refresh(case, with_for_update=True)
    if case.claimed_by_id == moderator.id:
        case.claimed_by_id, case.claimed_until = None, None


def claim_if_free(moderator: Member, case_id: int, now: datetime) -> None:
    """The same of what one goes on to, without a word where somebody else is at it."""
    free = Case.claimed_until.is_(None) | (Case.claimed_until <= now)
    here = (Case.id == case_id, Case.closed_at.is_(None), free)
    _change(here, claimed_by_id=moderator.id, claimed_until=now + CLAIMED_FOR)


def _due(kind: CaseKind, now: datetime) -> datetime:
    """By when somebody should look at what comes up now."""
    if kind not in WHILE_STAFFED:
        return now + WITHIN[kind]
    switches = current().switches
    return due(now, WITHIN[kind], Hours(switches.opens, switches.closes))


def _open(kind: Kind, subject_id: int, kinds: Collection[CaseKind]) -> tuple[ColumnElement[bool], ...]:
    about = (Case.subject_kind == kind, Case.subject_id == subject_id)
    return (*about, Case.kind.in_(kinds), Case.closed_at.is_(None))


def _told(which: ColumnElement[bool], **values: object) -> None:
    changed = update(Report).where(which).values(values)
    session.execute(changed.execution_options(synchronize_session="fetch"))


def _change(which: tuple[ColumnElement[bool], ...], **values: object) -> None:
    changed = update(Case).where(*which).values(values)
    session.execute(changed.execution_options(synchronize_session=False))
