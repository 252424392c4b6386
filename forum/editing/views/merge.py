"""Doors: two have changed the same story. What goes together by itself does; somebody chooses the rest."""

from contextlib import suppress
from dataclasses import replace

from flask import Response, request

from forum.accounts.door import MEMBER, me, my_number, requires
from forum.articles.models import Article
from forum.comments.differing import between
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Conflict, Invalid
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.editing import actions, queries
from forum.editing.actions import Origin
from forum.editing.comparing import rows
from forum.editing.forms import ManuscriptForm, chosen
from forum.editing.manuscript import Manuscript
from forum.editing.merging import Three, merge
from forum.editing.models import Why
from forum.editing.queries.standing import picture_in_words
from forum.editing.sheet import story_to_write, typed_in, writing_page
from forum.editing.typesetting import typeset
from forum.editing.views.blueprint import bp

CHOOSE = "Please choose for each place below. Nothing is saved yet, and nothing is lost."


def clash_page(story: Article, form: ManuscriptForm, problem: str = "", status: int = 409) -> Response:
    """What somebody saved meanwhile, what goes together with it by itself, and what does not."""
    theirs = queries.latest(story)
    three = _three(story, form, theirs.manuscript)
    return page(
        "editing/merge.html",
        status=status,
        story=story,
        form=form,
        theirs=theirs.number,
        last=queries.last_saved(story),
        merged=merge(three),
        saved_rows=rows(three.base.body, three.theirs.body),
        clash_pieces=between,
        picture_in_words=picture_in_words,
        asked=request.form,
        problem=problem,
        me_id=me().id,
    )


@bp.post("/desk/stories/<int:id>/merge")
@requires(MEMBER)
@limiter.limit(limits.writing, key_func=my_number)
def put_together(id: int) -> Response:
    """Save both together with what was chosen, or go on writing with it."""
    story = story_to_write(id)
    form = typed_in(story)
    number = whole(request.form.get("theirs")) or 1
    merged = merge(_three(story, form, queries.revision(id, number)))
    choices = chosen(request.form, len(merged.clashes))
    if choices is None:
        return clash_page(story, form, CHOOSE, Invalid.status)
    together = merged.settled(choices)
    if request.form.get("do") == "write":
        return _going_on(story, replace(form, manuscript=together, on=number))
    return _saved(story, form, together, number)


def _going_on(story: Article, form: ManuscriptForm) -> Response:
    """What was put together is kept in place of what was typed before, unless that was in another window."""
    with suppress(Conflict), transaction():
        actions.keep_typed(me(), story, form.manuscript, clock.now(), on=form.on, known=form.known)
    return writing_page(story, form)


def _saved(story: Article, form: ManuscriptForm, together: Manuscript, number: int) -> Response:
    id = story.id
    try:
        made = typeset(together)
        with transaction():
            actions.save(me(), story, made, clock.now(), on=number, origin=Origin(Why.MERGED))
            actions.forget_typed(me(), story, form.known)
    except Conflict:  # again: with what was saved just now
        return clash_page(story, form, "Somebody has saved once more. Please look again.")
    except Invalid as problem:
        return writing_page(
            story,
            replace(form, manuscript=together, on=number),
            status=problem.status,
            problem=problem.sentence,
        )
    own = queries.work(id)
    return see_other("editing.go_on" if own and own.is_of(me()) else "editing.write", id=id)


def _three(story: Article, form: ManuscriptForm, theirs: Manuscript) -> Three:
    """A story that nobody had touched was kept under the first number when somebody did."""
    return Three(queries.revision(story.id, form.on or 1), form.manuscript, theirs)
