"""Writes: telling the team of a comment, a story, a member or a poll; and what becomes of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core.answers import insist
from forum.core.db import session
from forum.core.events import record
from forum.core.keys import fresh_key, fresh_reference
from forum.moderation import policy
from forum.moderation.actions.cases import About, open_case, open_one
from forum.moderation.actions.record import Fact, write_down
from forum.moderation.acts import Act, Kind
from forum.moderation.events import AskedAgain, ReportMade
from forum.moderation.models import Case, Report
from forum.moderation.queries import receipts, reports
from forum.moderation.queries.reported import Reported, as_it_stands, read
from forum.moderation.targets import WITHIN, CaseKind, ReportKind
from forum.rules.queries import current
from forum.team.queries.duty import attended


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody says of it. The rest is asked of who sends a notice; `key` is of their form."""

    kind: ReportKind
    rule: str | None = None
    words: str = ""
    place: str = ""
    name: str = ""
    email: str = ""
    about_children: bool = False
    key: str | None = None


def report(reporter: Member | None, about: Reported, told: Told, now: datetime) -> tuple[Report, bool]:
    """Tell the team of it; whether they were not told so already by the same person.

    It opens a case, or joins the one that is open. Raises Refused, or Missing where it is gone meanwhile.
    """
    if about.article_id:
        articles.take_turn(about.article_id)
    about = as_it_stands(about)
    sent = receipts.today(reporter, now) if reporter else 0
    case = _case(about, told.kind, now)
    if before := receipts.sent_before(reporter, case, told.kind, told.key):
        return before, False
    insist(policy.may_report(reporter, told.kind, about.author_id, today=sent))
    made = _keep(reporter, case, about, told, now)
    record(ReportMade(made.id, now))
    if case.kind is CaseKind.REPORT:
        case.rule = reports.most_named(reports.of_case(case.id))
        _hold_where_nobody_is_there(case, now)
    return made, True


def _case(about: Reported, kind: ReportKind, now: datetime) -> Case:
    """The open case that it belongs to, held until the end: nobody decides about it meanwhile.

    A notice of something illegal does not wait until somebody is there: its clock runs day and night.
    """
    of = CaseKind.CARE if kind is ReportKind.CARE else CaseKind.REPORT
    while (case := open_one(about.kind, about.id, of)) is None:
        open_case(of, About(about.kind, about.id, about.article_id, about.author_id), now)
    if kind is ReportKind.ILLEGAL:
        case.due_at = min(case.due_at, now + WITHIN[of])
    return case


def _keep(reporter: Member | None, case: Case, about: Reported, told: Told, now: datetime) -> Report:
    """The report, with how the thing reads now."""
    made = Report(
        token=fresh_key(),
        reference=fresh_reference(),
        key=told.key,
        case_id=case.id,
        kind=told.kind,
        rule=told.rule,
        words=told.words,
        place=told.place or about.path,
        by_id=reporter.id if reporter else None,
        name=told.name,
        email=told.email,
        about_children=told.about_children,
        snapshot=about.words,
        sealed_until=now + timedelta(days=current().switches.sealed_days),
        at=now,
    )
    session.add(made)
    session.flush()
    return made


def _hold_where_nobody_is_there(case: Case, now: datetime) -> None:
    """Let a comment wait that several members reported while nobody of the team is there. Never a person.

    What somebody of the team has decided stands, until its author changes it: the same members would
    otherwise take back overnight what was published in the evening. That it can be read was seen before.
    """
    switches = current().switches
    if case.subject_kind is not Kind.COMMENT or not switches.reports_hold or attended(current(), now):
        return
    count = reports.counting(case, now)
    comment = session.get_one(Comment, case.subject_id)
    if len(count) >= switches.reports_hold and not reports.somebody_decided(comment):
        comments.hold_for_reports(comment, reports.most_named(count), len(count), now)


def ask_again(report: Report, words: str, now: datetime) -> None:
    """Ask that somebody who did not decide looks once more at what a notice says."""
    case = report.case
    if case.article_id:
        articles.take_turn(case.article_id)
    session.refresh(report, with_for_update=True)
    insist(policy.may_ask_again(report, now))
    about = as_it_stands(read(case.subject_kind, case.subject_id))
    report.second_case_id, report.again = _case(about, report.kind, now).id, words
    report.asked_again_at = now
    session.flush()
    record(AskedAgain(report.id, now))


def look_at_snapshot(moderator: Member, report: Report, now: datetime) -> None:
    """Write down that a moderator is shown how something read when it was reported."""
    insist(policy.may_look(moderator))
    case = report.case
    insist(policy.may_judge(moderator, case.author_id))
    fact = Fact(Act.LOOK, case.subject_kind, case.subject_id, moderator.id, more={"report": report.id})
    write_down(fact, now)


def mark_bad_faith(case: Case) -> None:
    """Say that what was told us in this case was told in bad faith. Worries are never."""
    for each in reports.of_case(case.id):
        each.bad_faith = each.kind is not ReportKind.CARE
