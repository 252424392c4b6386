"""Doors: remarks, the notes between editors. All that is typed comes along, so that nothing of it is lost."""

from dataclasses import dataclass

from flask import Response, jsonify, render_template, request

from forum.accounts.door import EDITOR, me, my_number, requires
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Conflict, Invalid, Missing
from forum.core.typed import whole
from forum.core.web import limiter, limits, see_other
from forum.editing import actions, queries
from forum.editing.forms import RemarkForm
from forum.editing.models import Remark
from forum.editing.sheet import remarks, story_to_write, typed_in, wants_json, writing_page
from forum.editing.views.blueprint import bp


@bp.post("/desk/stories/<int:id>/remarks")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def remark(id: int) -> Response:
    """Write one, answer one, settle one or open it again: the button says which."""
    story = story_to_write(id)
    if request.form.get("do") == "preview":  # after a sign-in that ended: what was typed, to be looked at
        return writing_page(story, typed_in(story))
    try:
        keeps_typed(story)
    except Conflict as conflict:
        return writing_page(story, typed_in(story), status=conflict.status, problem=conflict.sentence)
    deed, _, number = request.form.get("do", "").partition("-")
    if deed in {"settle", "reopen"}:
        return _shown(story, _settled(story, deed, whole(number)))
    try:
        return _shown(story, _written(story, whole(number)))
    except Invalid as problem:
        if wants_json():
            raise
        return writing_page(story, typed_in(story), status=problem.status, problem=problem.sentence)


def keeps_typed(story: Article) -> None:
    """What stands in the fields is kept, since the page is left."""
    form, latest = typed_in(story), queries.latest(story)
    if form.manuscript == latest.manuscript or wants_json():
        return
    with transaction():
        actions.keep_typed(me(), story, form.manuscript, clock.now(), on=form.on, known=form.known)


@dataclass(frozen=True, slots=True)
class _Done:
    """Where the focus goes, and what is said."""

    place: str
    words: str


def _settled(story: Article, deed: str, number: int | None) -> _Done:
    with transaction():
        found = _of(story, number)
        if deed == "settle":
            actions.settle(me(), found, clock.now())
            return _Done(f"remark-{found.id}", "Settled.")
        actions.reopen(me(), found)
        return _Done(f"remark-{found.id}", "Open again.")


def _written(story: Article, to: int | None) -> _Done:
    form = RemarkForm.read({"quote": request.form.get("quote", ""), "words": _words(to)})
    if form.problem:
        raise Invalid(form.problem)
    with transaction():
        if to:
            made = actions.answer(me(), _of(story, to), form.words, clock.now())
            return _Done(f"remark-{made.answers_id}", "Your answer is there.")
        made = actions.remark(me(), story, form.words, form.quote, clock.now())
        return _Done(f"remark-{made.id}", "Your remark is there.")


def _words(to: int | None) -> str:
    return request.form.get(f"answer-{to}" if to else "remark", "")


def _of(story: Article, number: int | None) -> Remark:
    found = queries.one_remark(number or 0)
    if found.article_id != story.id:
        raise Missing("That remark is not on this story.")
    return found


def _shown(story: Article, done: _Done) -> Response:
    if not wants_json():
        return see_other("editing.write", id=story.id, typed=1, _anchor=done.place)
    html = render_template(
        "editing/_remarks.html", story=story, said={}, **remarks(story, typed_in(story).manuscript)
    )
    return jsonify(html=html, place=done.place, words=done.words)
