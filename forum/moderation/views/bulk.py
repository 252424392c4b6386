"""Doors for moderators: one decision about many cases, looked at first, what became of each, and back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Invalid
from forum.core.web import limiter, limits, page
from forum.moderation import actions
from forum.moderation.acts import Act, Kind
from forum.moderation.forms.bulk import NOTHING_CHOSEN, BackForm, BulkForm
from forum.moderation.forms.decisions import DecisionForm, Do
from forum.moderation.many import HIDDEN, Item, items
from forum.moderation.queries import cases, deciding
from forum.moderation.views.blueprint import bp
from forum.moderation.views.decisions import DECIDE
from forum.rules.queries import current

DONE: Mapping[Act, str] = {
    Act.PUBLISH: "Published.",
    Act.REMOVE: "Removed.",
    Act.NO_ACTION: "Left as it is.",
    Act.LOOK_AFTER: "Taken off the list of side effects.",
}
BACK = "Taken back: it is as it was before."
NOTHING = "It stays as it is."


@bp.post("/moderation/bulk")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def before_bulk() -> Response:
    """What was chosen, with what would happen to each; nothing is decided yet."""
    form = BulkForm.read(request.form, current())
    problems = {name: said for name, said in form.problems.items() if name not in {"rule", "reason"}}
    return _page(form, items(form.cases, form.do), problems)


@bp.post("/moderation/bulk/decision")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def bulk() -> Response:
    """Decide about each of them, each in a transaction of its own; the record has one entry above them."""
    form = BulkForm.read(request.form, current())
    chosen = items(form.cases, form.do)
    if form.problems or form.do is None:
        return _page(form, chosen, form.problems)
    with transaction():
        actions.begin_bulk(me(), form.do, form.cases, clock.now())
    return _became([_decided(each, form, form.do) for each in chosen])


def _decided(item: Item, form: BulkForm, do: Do) -> Item:
    if item.brief is None or item.why_not:
        return item
    id, comment = item.row.case.id, item.brief.comment
    decision = DecisionForm(do, form.rule, form.reason, seen=form.seen.get(id), case=id)
    try:
        with transaction():
            DECIDE[do](comment, decision, clock.now())
    except DomainError as problem:
        return replace(item, why_not=problem.sentence)
    entry = deciding.last_of(Kind.COMMENT, comment.id, me())  # the record is written last, when it is saved
    return replace(item, became=_done(entry), entry=entry)


@bp.post("/moderation/bulk/undo")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def undo_bulk() -> Response:
    """Take all of it back, or one of them, each in a transaction of its own; what became of each is told."""
    form = BackForm.read(request.form)
    if not form.meant:
        raise Invalid(NOTHING_CHOSEN)
    rows = cases.some(form.cases, me(), clock.now())
    if form.only is None:
        with transaction():
            actions.begin_bulk(me(), "undo", form.meant, clock.now())
    return _became([_undone(each, form) for each in rows])


def _undone(row: cases.Row, form: BackForm) -> Item:
    id = row.case.id
    if not row.is_seen:
        return Item(row, why_not=HIDDEN)
    entry = form.entries.get(id)
    if entry is None or id not in form.meant:
        return _told_before(row, entry, is_back=id in form.back)
    try:
        with transaction():
            actions.undo(me(), entry, clock.now())
    except DomainError as problem:
        return Item(row, why_not=problem.sentence)
    return Item(row, became=BACK, is_back=True)


def _told_before(row: cases.Row, entry: int | None, *, is_back: bool) -> Item:
    """What is not taken back now: done, taken back before, or left as it was."""
    became = BACK if is_back else _done(entry) if entry else NOTHING
    return Item(row, became=became, entry=entry, is_back=is_back)


def _done(number: int) -> str:
    """What was done, as the record has it."""
    entry = deciding.entry(number)
    return DONE[entry.act] if entry and entry.act in DONE else "Done."


def _became(told: Sequence[Item]) -> Response:
    return page("moderation/bulk_done.html", items=told)


def _page(form: BulkForm, chosen: Sequence[Item], problems: Mapping[str, str]) -> Response:
    values = {"form": form, "items": chosen, "problems": problems, "book": current()}
    return page("moderation/bulk.html", status=422 if problems else 200, now=clock.now(), **values)
