"""Reads: reports as those see them who sent them, and as they are found again."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from forum.accounts.models import Member
from forum.core.db import session
from forum.core.errors import Missing
from forum.moderation.acts import Kind
from forum.moderation.models import Case, Report, Statement
from forum.moderation.restrictions import Restriction
from forum.moderation.targets import ReportKind


def by_token(token: str, viewer: Member | None) -> Report:
    """The report of this receipt: one that a member sent is theirs alone. Raises Missing."""
    found = session.scalars(select(Report).where(Report.token == token)).first()
    if found is None or (found.by_id is not None and (viewer is None or viewer.id != found.by_id)):
        raise Missing("There is no such receipt for you. If you sent this report signed in, sign in first.")
    return found


def one(id: int) -> Report:
    """A report. Raises Missing."""
    found = session.get(Report, id)
    if found is None:
        raise Missing("There is no such report.")
    return found


def by_reference(typed: str, moderator: Member) -> Report:
    """The report that somebody quotes to the team. Raises Missing where there is none, or where it is about
    what is the moderator's own: they never learn who reported them.
    """
    signs = "".join(sign for sign in typed.upper() if sign.isascii() and sign.isalnum())
    found = session.scalars(select(Report).where(Report.reference == f"{signs[:4]}-{signs[4:]}")).first()
    if found is None or found.case.author_id == moderator.id:
        raise Missing("There is no report with that reference. It looks like 7K2M-9QXF.")
    return found


def sent_by(member: Member, most: int) -> Sequence[Report]:
    """What a member has reported, the latest first."""
    wanted = select(Report).where(Report.by_id == member.id).order_by(Report.id.desc())
    wanted = wanted.options(joinedload(Report.case), joinedload(Report.second_case))
    return session.scalars(wanted.limit(most)).all()


def sent_before(reporter: Member | None, case: Case, kind: ReportKind, key: str | None) -> Report | None:
    """What the same person, or the same form, has told us of the same thing, if it is still open."""
    if reporter is None and key is None:
        return None
    who = Report.by_id == reporter.id if reporter else Report.by_id.is_(None)
    what = Report.kind == kind if reporter else Report.key == key
    return session.scalars(select(Report).where(Report.case_id == case.id, who, what)).first()


def today(member: Member, now: datetime) -> int:
    """How many reports under rules a member has sent within a day."""
    theirs = (Report.by_id == member.id, Report.kind == ReportKind.RULE, Report.at > now - timedelta(days=1))
    return session.execute(select(func.count()).select_from(Report).where(*theirs)).scalar_one()


def a_program_held_it(report: Report) -> bool:
    """Whether a program let it wait because of reports, while this one was open."""
    case = report.last_case
    if case.subject_kind is not Kind.COMMENT:
        return False
    held = (Statement.restriction == Restriction.HELD, Statement.by_id.is_(None))
    when = (Statement.comment_id == case.subject_id, Statement.made_at >= report.case.opened_at)
    until = (Statement.made_at <= case.closed_at,) if case.closed_at else ()
    return session.scalars(select(Statement.id).where(*held, *when, *until)).first() is not None
