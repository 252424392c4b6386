"""Doors: the writing page, and saving what stands on it."""

from dataclasses import replace

from flask import Response, jsonify, request, url_for

from forum.accounts.door import MEMBER, me, my_number, requires
from forum.accounts.roles import Role
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Conflict, Invalid
from forum.core.web import limiter, limits, see_other
from forum.editing import actions, queries
from forum.editing.forms import ManuscriptForm
from forum.editing.sheet import story_to_write, typed_in, wants_json, writing_page
from forum.editing.typesetting import typeset
from forum.editing.views.blueprint import bp
from forum.editing.views.merge import clash_page
from forum.pictures.forms import ADD, FIND, chosen


@bp.get("/desk/stories/<int:id>/write")
@requires(MEMBER)
def write(id: int) -> Response:
    """The manuscript as it was saved last, or, with `?typed=1`, what one typed and did not save; with a
    picture on top that was chosen in the library.
    """
    story = story_to_write(id)
    kept = queries.typed(me(), story) if request.args.get("typed") else None
    number, manuscript = (kept.on, kept.manuscript) if kept else queries.latest(story)
    if (picture := chosen(request.args)) and me().may(Role.EDITOR):
        manuscript = replace(manuscript, picture=picture)
    return writing_page(story, ManuscriptForm(manuscript, number))


@bp.post("/desk/stories/<int:id>/write")
@requires(MEMBER)
@limiter.limit(limits.writing, key_func=my_number)
def save(id: int) -> Response:
    """Save it, or look at it first."""
    story = story_to_write(id)
    form = typed_in(story)
    do = request.form.get("do")
    if do in {"preview", FIND}:
        return writing_page(story, form)
    if do == ADD and me().may(Role.EDITOR):
        return _to_the_library(story, form)
    try:
        return _saved(story, form)
    except Conflict as conflict:
        return _problem(conflict.sentence, conflict.status) if wants_json() else clash_page(story, form)
    except Invalid as problem:
        if wants_json():
            return _problem(problem.sentence, problem.status)
        return writing_page(story, form, status=problem.status, problem=problem.sentence)


def _to_the_library(story: Article, form: ManuscriptForm) -> Response:
    """What is typed is kept meanwhile; the library leads back."""
    id = story.id
    try:
        with transaction():
            actions.keep_typed(me(), story, form.manuscript, clock.now(), on=form.on, known=form.known)
    except Conflict as conflict:
        return writing_page(story, form, status=conflict.status, problem=conflict.sentence)
    return see_other("pictures.library", back=url_for("editing.write", id=id))


def _saved(story: Article, form: ManuscriptForm) -> Response:
    id, made = story.id, typeset(form.manuscript)
    queries.insist_on_author(form.manuscript)
    with transaction():
        number = actions.save(me(), story, made, clock.now(), on=form.on)
        actions.forget_typed(me(), story, form.known)
    if wants_json():
        return jsonify(number=number, words=f"Saved as number {number}.")
    return see_other("editing.write", id=id)


def _problem(sentence: str, status: int) -> Response:
    answer = jsonify(problem=sentence)
    answer.status_code = status
    return answer
