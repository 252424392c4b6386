"""Doors that the open page uses by itself: how it looks, what is typed, who is there. And pasted HTML."""

from flask import Response, jsonify, request

from forum.accounts.door import MEMBER, even_if_barred, for_scripts, me, my_number, requires
from forum.accounts.roles import Role
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Conflict
from forum.core.typed import whole
from forum.core.web import limiter, limits, see_other
from forum.editing import actions, queries
from forum.editing.pasting import cleaned
from forum.editing.sheet import looked, others_in_words, story_to_write, typed_in
from forum.editing.views.blueprint import bp


@bp.post("/desk/stories/<int:id>/look")
@requires(MEMBER)
@even_if_barred
@for_scripts
@limiter.limit(limits.LOOK, key_func=my_number)
def look(id: int) -> Response:
    """How it would look, and what helps. Nothing is written."""
    story = story_to_write(id)
    return looked(story, typed_in(story).manuscript)


@bp.post("/desk/stories/<int:id>/typed")
@requires(MEMBER)
@even_if_barred
@for_scripts
@limiter.limit(limits.DRAFT, key_func=my_number)
def keep_typed(id: int) -> Response:
    """Keep what is typed, for whoever typed it alone."""
    story = story_to_write(id)
    form = typed_in(story)
    try:
        with transaction():
            known = actions.keep_typed(
                me(), story, form.manuscript, clock.now(), on=form.on, known=form.known
            )
    except Conflict as conflict:
        return _kept_elsewhere(story, conflict)
    return jsonify(known=known)


def _kept_elsewhere(story: Article, conflict: Conflict) -> Response:
    """With what is kept: the page may have sent just that itself, and the answer was lost on the way."""
    kept = queries.typed(me(), story)
    words = (kept.manuscript.title, kept.manuscript.standfirst, kept.manuscript.body) if kept else ()
    answer = jsonify(problem=conflict.sentence, known=kept.mark if kept else "", typed="\n".join(words))
    answer.status_code = conflict.status
    return answer


@bp.post("/desk/stories/<int:id>/typed/forgotten")
@requires(MEMBER)
@even_if_barred
def forget_typed(id: int) -> Response:
    """Let go what was typed and not saved."""
    story = queries.story(id, me())
    with transaction():
        actions.forget_typed(me(), story, request.form.get("known", ""))
    return see_other("editing.write", id=id)


@bp.post("/desk/stories/<int:id>/here")
@requires(MEMBER)
@for_scripts
@limiter.limit(limits.LOOK, key_func=my_number)
def here(id: int) -> Response:
    """Say that one has the story open, and hear who else has, and whether it was saved meanwhile."""
    now, story = clock.now(), story_to_write(id)
    with transaction():
        actions.be_present(me(), story, now)
    return jsonify(words=others_in_words(queries.others_here(story, me(), now)), newer=_newer(story))


def _newer(story: Article) -> str:
    last, on = queries.last_saved(story), whole(request.form.get("opened_on")) or 0
    if last is None or last.number == on:
        return ""
    if last.by_id == me().id:
        return "You have saved this story in another window since. When you save here, you will see both."
    who = last.by if me().may(Role.EDITOR) else "An editor"
    return f"{who} has saved this story since you opened it. When you save, you will see both."


@bp.post("/desk/paste")
@requires(MEMBER)
@even_if_barred
@for_scripts
@limiter.limit(limits.LOOK, key_func=my_number)
def clean_pasted() -> Response:
    """HTML that is being pasted, as Markdown. Nothing is written."""
    found = cleaned(request.form.get("html", ""))
    return jsonify(text=found.text, said=found.left_out)
