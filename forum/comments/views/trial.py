"""Doors for admins: what a change of the rules would do to comments that are there. Nothing is stored."""

from datetime import timedelta

from flask import Response, request

from forum.accounts.door import ADMIN, requires
from forum.comments.door import NEWCOMERS_HAVE
from forum.comments.queries import dry
from forum.comments.views.blueprint import bp
from forum.core import clock
from forum.rules import forms
from forum.rules.book import Book
from forum.rules.comparing import Compared, compare
from forum.rules.door import Trial, edit_page
from forum.rules.forms import Part
from forum.rules.queries import current

MOST = 500  # comments
PATIENCE = timedelta(seconds=10)


@bp.post("/rules/edit/<part>/trial")
@requires(ADMIN)
def try_part(part: str) -> Response:
    """Switches, lists or words of care as they were typed."""
    return _tried(forms.part(part), current())


@bp.post("/rules/edit/rules/<key>/trial")
@requires(ADMIN)
def try_rule(key: str) -> Response:
    """One rule as it was typed."""
    book = current()
    return _tried(forms.part_of_rule(key, book), book)


def _tried(part: Part, book: Book) -> Response:
    draft = forms.read(part, request.form, book, saving=False)
    if draft.problems:
        return edit_page(part, draft, book, status=422)
    return edit_page(part, draft, book, trial=_trial(book, draft.book))


def _trial(before: Book, after: Book) -> Trial:
    until, looked_at = clock.now() + PATIENCE, 0
    compared: list[Compared] = []
    for stored in dry.latest(MOST, NEWCOMERS_HAVE):
        if clock.now() > until:
            break
        found = compare(stored, before, after)
        compared += [found] if found else []
        looked_at += 1
    return Trial(looked_at, compared, before, after)
