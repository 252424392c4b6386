"""Doors for members: telling a story of one's own, keeping it, sending it in."""

from dataclasses import replace
from datetime import datetime

from flask import Response, jsonify, request

from forum.accounts import actions as accounts
from forum.accounts.door import MEMBER, for_scripts, me, my_number, requires, shown_again_by
from forum.articles.models import Article
from forum.comments.door import judge_for
from forum.comments.explaining import Told, explain
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Invalid, Missing, Refused
from forum.core.keys import fresh_key
from forum.core.web import limiter, limits, page, see_other
from forum.core.web.faults import fault
from forum.editing import actions, queries
from forum.editing.contributing import WHOLE
from forum.editing.forms import ManuscriptForm
from forum.editing.forms.contributing import LABELS, ContributionForm
from forum.editing.manuscript import Manuscript
from forum.editing.queries.piece import asked, begun, own_contribution, typed
from forum.editing.typesetting import Typeset, typeset
from forum.editing.views.blueprint import bp
from forum.editing.views.merge import clash_page
from forum.rules.engine import FIRST_COMMENTS

KEEP, ANYWAY = "keep", "anyway"
LOOK = "Please look at what is marked below. Nothing is lost."
PRIVATE = "Before you send it: some of this may be too private, or go against our rules."
EMPTY = "There is nothing to keep yet. Please write a few words first."


@bp.get("/account/stories/new")
@requires(MEMBER)
def contribute() -> Response:
    """The form: three questions, and what we have to know."""
    return _page(ContributionForm(key=fresh_key(), relation=me().relation))


@bp.get("/account/stories/<int:id>/edit")
@requires(MEMBER)
def go_on(id: int) -> Response:
    """The same form with what was written so far."""
    article = own_contribution(me(), id)
    number, it = queries.latest(article)
    kept = typed(id, me().id)
    if kept:  # what was typed came from the number of that time, whatever editors have saved since
        number, it, known = kept.base, Manuscript.from_json(kept.content), kept.at.isoformat()
    else:
        known = ""
    form = ContributionForm.of(it, me(), number, known)
    return _page(form, id)


def _turned_away(sentence: str, way: str) -> Response:
    """The team has decided something about who writes, while they wrote: all of it stays in the form. The
    way to the reasons stands on top of the page already.
    """
    id = (request.view_args or {}).get("id")
    try:
        if id is not None:
            own_contribution(me(), id)
    except Missing:  # it is not theirs, so there is no form
        return fault(Refused.status, sentence, way)
    return _page(ContributionForm.read(request.form), id, {}, sentence, status=Refused.status)


@bp.post("/account/stories")
@requires(MEMBER)
@shown_again_by(_turned_away)
@limiter.limit(limits.writing, key_func=my_number)
def begin_contribution() -> Response:
    """Keep a new one, or send it in at once."""
    form = ContributionForm.read(request.form)
    if not form.key:
        raise Invalid("This page comes from an older copy. Please open the form anew; your words are below.")
    return _taken(form, None)


@bp.post("/account/stories/<int:id>")
@requires(MEMBER)
@shown_again_by(_turned_away)
@limiter.limit(limits.writing, key_func=my_number)
def change_contribution(id: int) -> Response:
    """Keep what was changed, or send it in."""
    own_contribution(me(), id)
    return _taken(ContributionForm.read(request.form), id)


@bp.post("/account/stories/typed")
@requires(MEMBER)
@for_scripts
@limiter.limit(limits.DRAFT, key_func=my_number)
def keep_telling() -> Response:
    """Keep what is in the form while somebody types."""
    form, now = ContributionForm.read(request.form), clock.now()
    if form.too_long() or not (form.body or form.title):
        raise Invalid(EMPTY if not form.too_long() else "This is too long to be kept.")
    if not (form.key or form.story):
        raise Invalid("Please open the form anew.")
    made = typeset(form.manuscript(me(), _before(form.story)))
    with transaction():
        article = _article(form, form.story, made, now)
        known = actions.keep_typing(me(), article, made.manuscript, max(form.on, 1), now, form.known)
        number = max(form.on, 1)
        return jsonify(story=article.id, on=number, known=known)


def _taken(form: ContributionForm, id: int | None) -> Response:
    keeps, now = request.form.get("do") == KEEP, clock.now()
    problems = dict(form.too_long()) or ({} if keeps else dict(form.missing()))
    if problems or not (form.body or form.title):
        return _page(form, id, problems, LOOK if problems else EMPTY)
    judged = None if keeps else judge_for(me())(f"{form.title}\n\n{form.body}")
    noted = [each for each in explain(judged).told if each.rule != FIRST_COMMENTS] if judged else []
    if noted and request.form.get("do") != ANYWAY:
        return _page(form, id, {}, PRIVATE, noted)
    cares = judged is not None and judged.cares
    try:
        return _kept(form, id, now) if keeps else _sent(form, id, now, cares=cares)
    except DomainError as problem:
        if isinstance(problem, actions.SavedMeanwhile) and id is not None:
            return clash_page(
                own_contribution(me(), id),
                ManuscriptForm(form.manuscript(me(), _before(id)), form.on, form.known),
            )
        if isinstance(problem, actions.TypedElsewhere):
            form = replace(form, known=problem.known)
        return _page(form, id, {}, problem.sentence, status=problem.status)


def _kept(form: ContributionForm, id: int | None, now: datetime) -> Response:
    made = typeset(form.manuscript(me(), _before(id)))
    with transaction():
        article = _article(form, id, made, now)
        actions.save_typed(me(), article, actions.Sent(made, form.on, form.known), now)
        id = article.id
    return see_other("editing.own_story", id=id)


def _sent(form: ContributionForm, id: int | None, now: datetime, *, cares: bool) -> Response:
    made = typeset(form.manuscript(me(), _before(id)))
    try:
        with transaction():
            article = _article(form, id, made, now)
            id = article.id
            actions.submit(me(), article, actions.Sent(made, form.on, form.known, form.agree), now)
            if cares:
                accounts.worry_about(me(), now)
    except Refused:
        # The same form, sent twice: it is where they wanted it to be.
        if id is None or queries.latest(own_contribution(me(), id)).manuscript.body != made.manuscript.body:
            raise
    return see_other("editing.own_story", id=id)


def _article(form: ContributionForm, id: int | None, made: Typeset, now: datetime) -> Article:
    if id is not None:
        return own_contribution(me(), id)
    assert form.key is not None
    return actions.begin_contribution(me(), form.key, made, now)


def _before(id: int | None) -> Manuscript:
    return queries.latest(own_contribution(me(), id)).manuscript if id is not None else Manuscript()


def _page(
    form: ContributionForm,
    id: int | None = None,
    problems: dict[str, str] | None = None,
    sentence: str = "",
    noted: list[Told] | None = None,
    status: int = 422,
) -> Response:
    return page(
        "editing/contribute.html",
        status=status if sentence else 200,
        form=form,
        story=id,
        asked=asked(id) if id is not None else None,
        begun=begun(me()) if id is None and not form.body else (),
        problems=problems or {},
        sentence=sentence,
        noted=noted or [],
        labels=LABELS,
        whole=WHOLE in form.told and bool(form.told[WHOLE]),
    )
