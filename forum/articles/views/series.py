"""Doors: the desk's series, and the stories in them."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, requires
from forum.articles import actions, queries
from forum.articles.forms import StepForm, SubjectForm
from forum.articles.models import Series
from forum.articles.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.web import page, see_other

_EMPTY = SubjectForm("", "", None, {})


@bp.get("/desk/series")
@requires(EDITOR)
def every_series() -> Response:
    """All series, a page at a time, and a form for another one."""
    return _list_page(_EMPTY)


@bp.post("/desk/series")
@requires(EDITOR)
def add_series() -> Response:
    """A series more."""
    form = SubjectForm.read(request.form)
    if form.subject is None or request.form.get("do") == "preview":
        return _list_page(form, status=422 if form.problems else 200)
    try:
        with transaction():
            made = actions.add_series(me(), form.subject)
    except DomainError as refused:
        return _list_page(form, refused.sentence, refused.status)
    return see_other("articles.series", slug=made.slug)


@bp.get("/desk/series/<slug>")
@requires(EDITOR)
def series(slug: str) -> Response:
    """Its name and description, its stories in their order, and a search for more."""
    return _series_page(queries.series(slug))


@bp.post("/desk/series/<slug>")
@requires(EDITOR)
def change_series(slug: str) -> Response:
    """Another name or description."""
    found, form = queries.series(slug), SubjectForm.read(request.form)
    if form.subject is None or request.form.get("do") == "preview":
        return _series_page(found, form, status=422 if form.problems else 200)
    try:
        with transaction():
            actions.change_series(me(), found, form.subject)
    except DomainError as refused:
        return _series_page(queries.series(slug), form, refused.sentence, refused.status)
    return see_other("articles.series", slug=slug)


@bp.post("/desk/series/<slug>/parts")
@requires(EDITOR)
def arrange_series(slug: str) -> Response:
    """Put a story in, take one out, or move one."""
    found, form = queries.series(slug), StepForm.read(request.form)
    try:
        with transaction():
            _arrange(found, form)
    except DomainError as refused:
        return _series_page(queries.series(slug), problem=refused.sentence, status=refused.status)
    return see_other("articles.series", slug=slug, _anchor=f"row-{form.id}")


def _arrange(series: Series, form: StepForm) -> None:
    story = queries.story(form.id)
    if form.do == "add":
        actions.add_part(me(), series, story)
    elif form.do == "remove":
        actions.remove_part(me(), series, story)
    else:
        actions.move_part(me(), series, story, form.step)


@bp.post("/desk/series/<slug>/removal")
@requires(EDITOR)
def remove_series(slug: str) -> Response:
    """Take the series away; its stories stay."""
    with transaction():
        actions.remove_series(me(), queries.series(slug))
    return see_other("articles.every_series")


def _list_page(form: SubjectForm, problem: str = "", status: int = 200) -> Response:
    found, following = queries.counted_series(request.args.get("from", ""))
    values = {"found": found, "following": following, "form": form, "problem": problem}
    return page("articles/every_series.html", status=status, **values)


def _series_page(
    series: Series, form: SubjectForm | None = None, problem: str = "", status: int = 200
) -> Response:
    words = request.values.get("find", "")
    return page(
        "articles/series.html",
        status=status,
        series=series,
        form=form or SubjectForm(series.name, series.description, None, {}),
        parts=queries.all_parts(series.id),
        words=words,
        results=queries.find_stories(words),
        problem=problem,
        now=clock.now(),
    )
