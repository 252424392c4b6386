"""Doors for admins: a box to try the rules on a text. Nothing of it is kept."""

import time

from flask import Response, request

from forum.accounts.door import ADMIN, requires
from forum.core.web import page
from forum.rules.engine import Place, judge
from forum.rules.forms import TestForm
from forum.rules.forms.testing import PLACES, WRITERS
from forum.rules.queries import current
from forum.rules.telling import tell
from forum.rules.views.blueprint import bp


@bp.get("/rules/test")
@requires(ADMIN)
def box() -> Response:
    """An empty box."""
    return _page(TestForm("", Place.COMMENT, "member", ""))


@bp.post("/rules/test")
@requires(ADMIN)
def try_text() -> Response:
    """What the rules say of a text."""
    form = TestForm.read(request.form)
    if form.problem:
        return _page(form, status=422)
    book, began = current(), time.process_time()
    judgement = judge(form.text, form.standing, form.place, book)
    took = (time.process_time() - began) * 1000
    return _page(form, telling=tell(form.text, judgement, book), took=took)


def _page(form: TestForm, *, status: int = 200, telling: object = None, took: float = 0) -> Response:
    values = {"places": PLACES, "writers": WRITERS, "telling": telling, "took": took}
    return page("rules/box.html", status=status, form=form, **values)
