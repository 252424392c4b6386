"""Doors: the desk's standing pages."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, requires
from forum.articles import actions, queries
from forum.articles.actions import Wording
from forum.articles.forms import PageForm
from forum.articles.queries import Listed
from forum.articles.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Conflict, DomainError, Missing
from forum.core.markup import ARTICLE, write_anyway
from forum.core.web import page, see_other

_TAKEN = "There is a page at that address already. Please choose another address."


@bp.get("/desk/pages")
@requires(EDITOR)
def standing_pages() -> Response:
    """All of them."""
    return page("articles/pages.html", found=queries.standing_pages())


@bp.get("/desk/pages/new")
@requires(EDITOR)
def new_page() -> Response:
    """Begin another one."""
    return _form_page(None, PageForm.empty())


@bp.post("/desk/pages/new")
@requires(EDITOR)
def add_page() -> Response:
    """Put it out."""
    form = PageForm.read(request.form)
    if form.wording is None or request.form.get("do") == "preview":
        return _form_page(None, form, status=422 if form.problems else 200)
    try:
        if _known(form.address):
            raise Conflict(_TAKEN)
        with transaction():
            actions.write_page(me(), form.address, form.wording, clock.now(), opened_on=0)
    except DomainError as refused:
        sentence = _TAKEN if isinstance(refused, Conflict) else refused.sentence
        return _form_page(None, form, sentence, refused.status)
    return see_other("articles.standing_page", slug=form.address)


def _known(slug: str) -> Listed | None:
    try:
        return queries.listed_page(slug)
    except Missing:
        return None


@bp.get("/desk/pages/<slug>")
@requires(EDITOR)
def standing_page(slug: str) -> Response:
    """Its words, and what it said before."""
    found = queries.listed_page(slug)
    return _form_page(found, PageForm.of(found))


@bp.post("/desk/pages/<slug>")
@requires(EDITOR)
def write_page(slug: str) -> Response:
    """Put these words out; where somebody was faster, both wordings are shown."""
    found, form = queries.listed_page(slug), PageForm.read(request.form)
    if form.wording is None or request.form.get("do") == "preview":
        return _form_page(found, form, status=422 if form.problems else 200)
    try:
        with transaction():
            actions.write_page(me(), slug, form.wording, clock.now(), opened_on=form.opened_on)
    except DomainError as refused:
        return _form_page(queries.listed_page(slug), form, refused.sentence, refused.status)
    return see_other("articles.standing_page", slug=slug)


@bp.post("/desk/pages/<slug>/showing")
@requires(EDITOR)
def show_page(slug: str) -> Response:
    """Take it off the site, or put it back."""
    found = queries.listed_page(slug)
    if found.own is None:
        raise Missing("Nobody has changed that page yet.")
    with transaction():
        change = actions.put_page_back if request.form.get("on") == "1" else actions.take_page_down
        change(me(), slug)
    return see_other("articles.standing_page", slug=slug)


@bp.get("/desk/pages/<slug>/wordings/<int:number>")
@requires(EDITOR)
def wording(slug: str, number: int) -> Response:
    """What it said once."""
    kept, listed = queries.wording(slug, number), queries.listed_page(slug)
    html = write_anyway(kept.body, ARTICLE).html
    return page("articles/wording.html", wording=kept, page=listed, html=html)


@bp.post("/desk/pages/<slug>/wordings/<int:number>")
@requires(EDITOR)
def restore_wording(slug: str, number: int) -> Response:
    """Say that again, as a new wording."""
    kept, found = queries.wording(slug, number), queries.listed_page(slug)
    words = write_anyway(kept.body, ARTICLE)
    opened_on = found.own.version if found.own else 0
    with transaction():
        actions.write_page(me(), slug, Wording(kept.title, words), clock.now(), opened_on=opened_on)
    return see_other("articles.standing_page", slug=slug)


def _form_page(found: Listed | None, form: PageForm, problem: str = "", status: int = 200) -> Response:
    return page(
        "articles/page.html",
        status=status,
        page=found,
        form=form,
        theirs=PageForm.of(found) if found and status == Conflict.status else None,
        wordings=queries.wordings(found.slug) if found else (),
        problem=problem,
    )
