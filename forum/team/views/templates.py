"""Doors for moderators: the templates that answers begin with."""

from flask import Response, request

from forum.accounts.door import MODERATOR, me, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import page, see_other
from forum.rules.queries import current
from forum.team.actions import shelf as actions
from forum.team.forms.templates import LONGEST, TemplateForm
from forum.team.queries import shelf
from forum.team.shipped import CARE, Template
from forum.team.views.blueprint import bp

_NEW = Template("", "", "", "")


@bp.get("/moderation/templates")
@requires(MODERATOR)
def templates() -> Response:
    """All of them; those that are archived below."""
    return page("team/templates.html", kept=shelf.all_templates())


@bp.get("/moderation/templates/new")
@requires(MODERATOR)
def new_template() -> Response:
    """An empty form."""
    return _page(TemplateForm(_NEW, 0, {}))


@bp.post("/moderation/templates")
@requires(MODERATOR)
def add_template() -> Response:
    """Keep a new one."""
    form = _read("")
    if form.problems:
        return _page(form, status=422)
    with transaction():
        actions.add(me(), form.it, clock.now())
    return see_other("team.templates")


@bp.get("/moderation/templates/<key>")
@requires(MODERATOR)
def template(key: str) -> Response:
    """One of them, to be changed."""
    kept = shelf.template(key)
    return _page(TemplateForm(kept.it, kept.revision, {}))


@bp.post("/moderation/templates/<key>")
@requires(MODERATOR)
def change_template(key: str) -> Response:
    """Put other words in its place."""
    shelf.template(key)
    form = _read(key)
    if form.problems:
        return _page(form, status=422)
    try:
        with transaction():
            actions.change(me(), form.it, clock.now(), opened_on=form.revision)
    except actions.ChangedMeanwhile as meanwhile:
        return _page(form.opened_on(shelf.template(key).revision), meanwhile.status, meanwhile.sentence)
    return see_other("team.templates")


@bp.post("/moderation/templates/<key>/archive")
@requires(MODERATOR)
def archive_template(key: str) -> Response:
    """Offer it no longer."""
    it = shelf.template(key).it
    with transaction():
        actions.archive(me(), it, clock.now())
    return see_other("team.templates")


@bp.post("/moderation/templates/<key>/return")
@requires(MODERATOR)
def bring_back_template(key: str) -> Response:
    """Offer it again."""
    it = shelf.template(key).it
    with transaction():
        actions.bring_back(me(), it, clock.now())
    return see_other("team.templates")


def _read(key: str) -> TemplateForm:
    known = {CARE, *(each.key for each in shelf.cards_in_use())}
    return TemplateForm.read(request.form, request.form.getlist("cards"), known, key)


def _page(form: TemplateForm, status: int = 200, sentence: str = "") -> Response:
    kept = shelf.template(form.it.key) if form.it.key else None
    values = {"form": form, "kept": kept, "cards": shelf.cards_in_use(), "care": current().care}
    return page("team/template.html", status=status, sentence=sentence, longest=LONGEST, **values)
