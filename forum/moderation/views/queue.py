"""Doors for moderators: the queue of cases, one card at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.articles.queries import topics
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions
from forum.moderation.actions import care, decisions
from forum.moderation.actions.decisions import Left
from forum.moderation.acts import Act, Kind
from forum.moderation.card import card_of, comment_of, subject_of, told_us
from forum.moderation.forms import SettlingForm, ViewForm, filters, unknown
from forum.moderation.forms.settling import DEALT_WITH
from forum.moderation.queries import cases, deciding, narrowing
from forum.moderation.queries.narrowing import Filters
from forum.moderation.targets import CaseKind
from forum.moderation.views.blueprint import bp
from forum.moderation.views.done import told_done
from forum.rules.queries import current


@dataclass(frozen=True, slots=True)
class Listed:
    """What stands in the list, and with which case it begins; nothing where that is the very first."""

    rows: Sequence[cases.Row] = ()
    start: int | None = None


@bp.get("/moderation")
@requires(MODERATOR)
def queue() -> Response:
    """What waits, and on a card the first of it, or `?case=7`, which stands near the top of the list.

    `?from=7` begins the list with that case; `?done=12` confirms what entry 12 of the record says.
    """
    chosen, now = filters(request.args), clock.now()
    wanted, start = (whole(request.args.get(name)) for name in ("case", "from"))
    if wanted:
        start = cases.begins_with(wanted, chosen, me(), now)
    listed = Listed(cases.queue(chosen, me(), now, start), start)
    row = next((each for each in listed.rows if each.case.id == wanted), None) if wanted else None
    if row is None and wanted:
        row = cases.one(wanted, me(), now)
    return _page(row or next(iter(listed.rows), None), listed, chosen)


@bp.post("/moderation/cases/<int:id>/claim")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def claim(id: int) -> Response:
    """Say that one is at it."""
    case = cases.one(id, me(), clock.now()).case
    with transaction():
        actions.claim(me(), case, clock.now())
    return see_other("moderation.queue", case=id, **filters(request.form).words)


@bp.post("/moderation/cases/<int:id>/release")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def release(id: int) -> Response:
    """Say that one is not at it any more."""
    case = cases.one(id, me(), clock.now()).case
    with transaction():
        actions.let_go_of(me(), case)
    return see_other("moderation.queue", case=id, **filters(request.form).words)


@bp.post("/moderation/cases/<int:id>/decision")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def settle(id: int) -> Response:
    """Say what became of a case about a member, a story or a poll."""
    row = cases.one(id, me(), clock.now())
    form = SettlingForm.read(request.form, about_care=row.case.kind is CaseKind.CARE)
    if form.problem:
        return _page(row, Listed(), filters(request.form), 422, form.problem, form.reason)
    try:
        with transaction():
            _settle(row, form)
    except DomainError as problem:
        row = cases.one(id, me(), clock.now())
        return _page(row, Listed(), filters(request.form), problem.status, problem.sentence, form.reason)
    done = deciding.last_of(row.case.subject_kind, row.case.subject_id, me())
    return see_other("moderation.queue", case=form.going_on, done=done, **filters(request.form).words)


def _settle(row: cases.Row, form: SettlingForm) -> None:
    case, now = row.case, clock.now()
    if case.kind is CaseKind.CARE:
        care.look_after(me(), case, form.seen, None, now)
    else:
        act = Act.DEAL_WITH if form.do == DEALT_WITH else Act.NO_ACTION
        decisions.settle(me(), case, act, form.seen, now, Left(form.reason, form.bad_faith))


@bp.post("/moderation/views")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def keep_view() -> Response:
    """Keep a way to look at the queue under a name."""
    form, chosen = ViewForm.read(request.form), filters(request.form)
    if form.problem:
        rows = cases.queue(chosen, me(), clock.now())
        return _page(next(iter(rows), None), Listed(rows), chosen, 422, form.problem)
    with transaction():
        actions.keep_view(me(), form.name, chosen.words)
    return see_other("moderation.queue", **chosen.words)


@bp.post("/moderation/views/<int:id>/removal")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def drop_view(id: int) -> Response:
    """Let go of one."""
    with transaction():
        actions.drop_view(me(), id)
    return see_other("moderation.queue")


def _page(
    row: cases.Row | None,
    listed: Listed,
    chosen: Filters,
    status: int = 200,
    sentence: str = "",
    reason: str = "",
) -> Response:
    now, book = clock.now(), current()
    return page(
        "moderation/queue.html",
        status=status,
        sentence=sentence,
        reason=reason,
        rows=listed.rows[: cases.LISTED],
        row=row,
        start=listed.start,
        filters=chosen,
        unknown=unknown(request.args),
        counts=cases.counts(me(), now),
        views=narrowing.views_of(me()),
        choices={"rule": _rules(chosen, listed), "topic": [(each.id, each.name) for each in topics()]},
        now=now,
        book=book,
        **_ways(row, [each.case.id for each in listed.rows]),
        **told_done(),
        **_about(row),
    )


def _ways(row: cases.Row | None, ids: Sequence[int]) -> dict[str, int | None]:
    """Which case comes next, which came before, and with which the next list begins."""
    place = ids.index(row.case.id) if row and row.case.id in ids else -1
    return {
        "going_on": ids[place + 1] if row and place + 1 < len(ids) else None,
        "going_back": ids[place - 1] if place > 0 else None,
        "more": ids[cases.LISTED] if len(ids) > cases.LISTED else None,
    }


def _rules(chosen: Filters, listed: Listed) -> list[tuple[str, str]]:
    """Those of the book; and what one sees, or asks for, under a rule that is not in it any more."""
    book = {each.key: each.title for each in current().rules}
    asked = {chosen.rule} | {each.case.rule or "" for each in listed.rows}
    return [
        *book.items(),
        *((key, f"{key} (no rule any more)") for key in sorted(asked - book.keys() - {""})),
    ]


def _about(row: cases.Row | None) -> dict[str, Any]:
    """The card of a case: of a comment, or of something else. One may not see what is not out (404)."""
    if row is None:
        return {"card": None, "subject": None, "told_us": None}
    case = row.case
    closed = case if case.closed_at else None
    told = told_us(case.subject_kind, case.subject_id, case.author_id, closed)
    if case.subject_kind is Kind.COMMENT:
        card = card_of(comment_of(case))
        return {"card": card, "subject": None, "told_us": told}
    return {"card": None, "subject": subject_of(case), "told_us": told}
