"""Doors for admins: changing the book, part by part."""

from dataclasses import replace

from flask import Response, request

from forum.accounts.door import ADMIN, me, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Conflict
from forum.core.web import page, see_other
from forum.rules import actions, forms
from forum.rules.door import edit_page
from forum.rules.forms import PARTS, Draft, Part
from forum.rules.queries import current
from forum.rules.views.blueprint import bp


@bp.get("/rules/edit")
@requires(ADMIN)
def edit() -> Response:
    """What there is to change."""
    return page("rules/overview.html", book=current(), parts=PARTS.values())


@bp.get("/rules/edit/<part>")
@requires(ADMIN)
def edit_part(part: str) -> Response:
    """Switches, lists, words of care."""
    return _opened(forms.part(part))


@bp.post("/rules/edit/<part>")
@requires(ADMIN)
def save_part(part: str) -> Response:
    """Put them in place of those that hold."""
    return _saved(forms.part(part))


@bp.get("/rules/edit/rules/<key>")
@requires(ADMIN)
def edit_rule(key: str) -> Response:
    """One rule."""
    return _opened(forms.part_of_rule(key, current()))


@bp.post("/rules/edit/rules/<key>")
@requires(ADMIN)
def save_rule(key: str) -> Response:
    """Put it in place of the one that holds."""
    return _saved(forms.part_of_rule(key, current()))


def _opened(part: Part) -> Response:
    book = current()
    return edit_page(part, forms.filled(part, book), book)


def _saved(part: Part) -> Response:
    book = current()
    draft = forms.read(part, request.form, book, saving=True)
    if draft.problems:
        return edit_page(part, draft, book, status=422)
    try:
        with transaction():
            after = actions.amend(me(), draft.book, draft.change, clock.now(), opened_on=draft.opened_on)
    except Conflict as meanwhile:
        return _once_more(part, draft, meanwhile)
    return see_other("rules.edition", edition=after.edition)


def _once_more(part: Part, draft: Draft, meanwhile: Conflict) -> Response:
    """What was typed stays, and can be saved over the rules as they stand now."""
    book = current()
    on_top = replace(draft, opened_on=book.edition)
    return edit_page(part, on_top, book, sentence=meanwhile.sentence, status=meanwhile.status)
