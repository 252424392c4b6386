"""Doors: what became of what one has told us; and how something read when it was reported."""

from flask import Response, request

from forum.accounts.door import MEMBER, MODERATOR, VISITOR, me, my_number, requires, viewer
from forum.comments.differing import between
from forum.comments.door import care
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Missing
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions, policy
from forum.moderation.forms.reports import AgainForm
from forum.moderation.models import Case, Report
from forum.moderation.queries import receipts, reported, reports
from forum.moderation.targets import WITHIN, ReportKind
from forum.moderation.telling import TAKEN_BACK, outcome
from forum.moderation.views.blueprint import bp
from forum.rules.queries import current
from forum.team.queries import attended

LISTED = 50


@bp.get("/account/reports")
@requires(MEMBER)
def own_reports() -> Response:
    """What one has reported, the latest first, with what came of it."""
    sent = receipts.sent_by(me(), LISTED)
    about = reported.read_all({(each.case.subject_kind, each.case.subject_id) for each in sent})
    back = reports.taken_back([each.last_case for each in sent])
    rows = [
        (each, about[each.case.subject_kind, each.case.subject_id].name, _outcome(each.last_case, back))
        for each in sent
    ]
    return page("moderation/own_reports.html", rows=rows)


@bp.get("/reports/<token>")
@requires(VISITOR)
def receipt(token: str) -> Response:
    """What one told us, when, and what came of it."""
    return _receipt(receipts.by_token(token, viewer()), AgainForm("", ""))


@bp.post("/reports/<token>/again")
@requires(VISITOR)
@limiter.limit(limits.NOTICE, deduct_when=limits.let_through)
def ask_again(token: str) -> Response:
    """Ask that somebody else looks once more at what a notice says."""
    found, form = receipts.by_token(token, viewer()), AgainForm.read(request.form)
    if form.problem:
        return _receipt(found, form)
    with transaction():
        actions.ask_again(receipts.by_token(token, viewer()), form.words, clock.now())
    return see_other("moderation.receipt", token=token, _anchor="again")


@bp.get("/moderation/reports")
@requires(MODERATOR)
def find_report() -> Response:
    """`?reference=7K2M-9QXF`: to the case of a report, which whoever sent it quotes."""
    typed = request.args.get("reference", "")
    return see_other(
        "moderation.queue", case=receipts.by_reference(typed, me()).last_case.id if typed else None
    )


@bp.post("/moderation/snapshots/<int:id>")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def snapshot(id: int) -> Response:
    """How something read when it was reported; that somebody looked is written down."""
    now = clock.now()
    with transaction():
        found = receipts.one(id)
        actions.look_at_snapshot(me(), found, now)
    if found.snapshot is None:
        raise Missing("How it read then is not kept any more: its time is over, or its author has left.")
    about = reported.read(found.case.subject_kind, found.case.subject_id)
    pieces = between(found.snapshot, about.words)
    return page("moderation/snapshot.html", report=found, about=about, pieces=pieces, now=now)


def _receipt(found: Report, form: AgainForm) -> Response:
    book, now = current(), clock.now()
    return page(
        "moderation/receipt.html",
        status=422 if form.problem else 200,
        report=found,
        name=_name(found),
        outcome=_outcome(found.last_case, reports.taken_back([found.last_case])),
        first=outcome(found.case) if found.again else "",
        by_program=receipts.a_program_held_it(found),
        within=WITHIN[found.case.kind],
        by_day=found.kind is ReportKind.RULE,  # neither a person nor a notice waits for a morning
        always=book.switches.always,
        here=attended(book, now),
        due=found.last_case.due_at,
        rule=book.find(found.rule),
        may_ask_again=policy.may_ask_again(found, now),
        care=care(book) if found.kind is ReportKind.CARE else None,
        known="known" in request.args,
        form=form,
    )


def _outcome(case: Case, taken_back: set[int]) -> str:
    return f"{outcome(case)} {TAKEN_BACK}" if case.id in taken_back else outcome(case)


def _name(found: Report) -> str:
    return reported.read(found.case.subject_kind, found.case.subject_id).name
