"""Doors for moderators: one decision about many cases, looked at first, with what became of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Missing
from forum.core.web import limiter, limits, page
from forum.moderation import actions
from forum.moderation.acts import Kind
from forum.moderation.card import Card, card_of, comment_to_moderate
from forum.moderation.forms.bulk import BulkForm
from forum.moderation.forms.decisions import DecisionForm, Do
from forum.moderation.queries import cases
from forum.moderation.targets import CaseKind
from forum.moderation.views.blueprint import bp
from forum.moderation.views.decisions import DECIDE
from forum.rules.queries import current


@dataclass(frozen=True, slots=True)
class Item:
    """A case that was chosen: its card, or why nothing can be done with it here; and what became of it."""

    row: cases.Row
    card: Card | None
    why_not: str
    became: str = ""


@bp.post("/moderation/bulk")
@requires(MODERATOR)
@limiter.limit(limits.WRITE, key_func=my_number)
def before_bulk() -> Response:
    """What was chosen, with what would happen to each; nothing is decided yet."""
    form = BulkForm.read(request.form, current())
    problems = {name: said for name, said in form.problems.items() if name not in {"rule", "reason"}}
    return _page(form, [_item(id, form.do) for id in form.cases], problems)


@bp.post("/moderation/bulk/decision")
@requires(MODERATOR)
@limiter.limit(limits.WRITE, key_func=my_number)
def bulk() -> Response:
    """Decide about each of them, each in a transaction of its own; the record has one entry above them."""
    form = BulkForm.read(request.form, current())
    items = [_item(id, form.do) for id in form.cases]
    if form.problems or form.do is None:
        return _page(form, items, form.problems)
    with transaction():
        actions.begin_bulk(me(), form.do, [each.row.case.id for each in items], clock.now())
    return _page(form, [_decided(each, form, form.do) for each in items], {}, done=True)


def _decided(item: Item, form: BulkForm, do: Do) -> Item:
    if item.card is None or item.why_not:
        return item
    id = item.row.case.id
    decision = DecisionForm(do, form.rule, form.reason, seen=form.seen.get(id), case=id)
    try:
        with transaction():
            DECIDE[do](item.card.comment, decision, clock.now())
    except DomainError as problem:
        return Item(item.row, item.card, problem.sentence)
    return Item(item.row, item.card, "", "Done.")


def _item(id: int, do: Do | None) -> Item:
    row = cases.one(id)
    if row.case.closed_at:
        return Item(row, None, "Somebody has decided about it already.")
    if row.case.subject_kind is not Kind.COMMENT:
        return Item(row, None, "It is about no comment. Please decide on its own card.")
    if row.case.kind is CaseKind.CARE:
        return Item(row, None, "People are looked after one by one.")
    try:
        card = card_of(comment_to_moderate(row.case.subject_id))
    except Missing as problem:
        return Item(row, None, problem.sentence)
    answer = card.may[do] if do else None
    return Item(row, card, "" if answer is None or answer else answer.reason)


def _page(form: BulkForm, items: Sequence[Item], problems: Any, *, done: bool = False) -> Response:
    values = {"form": form, "items": items, "problems": problems, "done": done, "book": current()}
    status = 422 if problems else 200
    return page("moderation/bulk.html", status=status, now=clock.now(), **values)
