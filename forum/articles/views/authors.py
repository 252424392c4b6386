"""Doors: what an author's page tells, for the author and for editors."""

from dataclasses import replace

from flask import Response, request

from forum.accounts import queries as accounts
from forum.accounts.door import MEMBER, me, my_number, requires
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles import actions, policy, queries
from forum.articles.forms import AuthorForm
from forum.articles.views.blueprint import bp
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import transaction
from forum.core.errors import Conflict, Missing
from forum.core.web import limiter, limits, page, see_other
from forum.pictures.forms import FIND, chosen
from forum.pictures.forms import offer as offered
from forum.pictures.queries import only


@bp.get("/authors/<username>/edit")
@requires(MEMBER)
def author(username: str) -> Response:
    """The form."""
    found = _author(username)
    form = AuthorForm.of(found, queries.author_page(found))
    return _author_page(found, replace(form, picture=chosen(request.args) or form.picture))


@bp.post("/authors/<username>/edit")
@requires(MEMBER)
@limiter.limit(limits.writing, key_func=my_number)
def describe_author(username: str) -> Response:
    """Tell it; where somebody was faster, both wordings are shown."""
    found, form = _author(username), AuthorForm.read(request.form, me())
    if form.about is None or request.form.get("do") in {"preview", FIND}:
        return _author_page(found, form, 422 if form.problems else 200)
    try:
        with transaction():
            actions.describe_author(me(), found, form.about, clock.now(), opened_on=form.opened_on)
    except Conflict as late:
        return _author_page(_author(username), form, late.status, late.sentence)
    if queries.has_told(found, me(), clock.now()):
        return see_other("pages.author", username=found.username)
    return see_other("articles.author", username=found.username)


def _author(username: str) -> Member:
    found = accounts.by_username(username)
    if found is None or found.closed_at or not queries.has_written(found):
        raise Missing("There is no author of that name here.")
    insist(policy.may_describe_author(me(), found, tells_stories=True))
    return found


def _author_page(author: Member, form: AuthorForm, status: int = 200, conflict: str = "") -> Response:
    now = AuthorForm.of(author, queries.author_page(author))
    offer = offered(request.form, form.picture) if me().may(Role.EDITOR) else only(form.picture)
    values = {"author": author, "form": form, "offer": offer, "chooses": me().may(Role.EDITOR)}
    values |= {"conflict": conflict, "theirs": now, "version": now.opened_on}
    return page("articles/author.html", status=status, **values)
