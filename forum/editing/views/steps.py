"""Doors: what an editor does with a story. Each takes one step, and goes back to the story's own page."""

from collections.abc import Callable
from datetime import datetime

from flask import Response, request

from forum.accounts.door import EDITOR, me, my_number, my_zone, requires
from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Missing
from forum.core.web import limiter, limits, see_other
from forum.editing import actions, queries
from forum.editing.forms.steps import StepForm
from forum.editing.queries.piece import story as find
from forum.editing.typesetting import Typeset, typeset
from forum.editing.views.blueprint import bp
from forum.editing.views.story import Tried, story_page

Act = Callable[[StepForm, Member, Article, datetime], object]


def _step(id: int, name: str, act: Act) -> Response:
    """Take it, or show the page again, with what was typed and the sentence that says why not."""
    form, now = StepForm.read(request.form), clock.now()
    try:
        with transaction():
            act(form, me(), find(id), now)
    except Missing:
        raise
    except DomainError as problem:
        return story_page(id, Tried(name, form, problem))
    return see_other("editing.story", id=id)


def _made(id: int) -> Typeset:
    """What was saved last, ready to be put out; made before the database is asked for its turn."""
    return typeset(queries.latest(find(id)).manuscript)


@bp.post("/desk/stories/<int:id>/review")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def send(id: int) -> Response:
    """Ask somebody to look at it."""
    return _step(
        id,
        "send",
        lambda form, by, it, now: actions.send_for_review(
            by, it, now, on=form.on, reviewer=form.reviewer, words=form.said
        ),
    )


@bp.post("/desk/stories/<int:id>/review/removal")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def take_back(id: int) -> Response:
    """Take it back, to go on writing."""
    return _step(id, "take_back", lambda form, by, it, now: actions.take_back(by, it, now, form.said))


@bp.post("/desk/stories/<int:id>/reviewer")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def name_reviewer(id: int) -> Response:
    """Say who reviews it; oneself, where nobody is chosen."""
    return _step(
        id, "name", lambda form, by, it, now: actions.name_reviewer(by, it, form.reviewer or by.id, now)
    )


@bp.post("/desk/stories/<int:id>/changes")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def ask(id: int) -> Response:
    """Ask for changes, in words."""
    return _step(
        id, "ask", lambda form, by, it, now: actions.request_changes(by, it, form.said, now, on=form.on)
    )


@bp.post("/desk/stories/<int:id>/approval")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def approve(id: int) -> Response:
    """Say that it may go out."""
    return _step(
        id, "approve", lambda form, by, it, now: actions.approve(by, it, now, on=form.on, words=form.said)
    )


@bp.post("/desk/stories/<int:id>/publication")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def publish(id: int) -> Response:
    """Publish it now."""
    return _step(id, "publish", lambda form, by, it, now: actions.publish(by, it, now, on=form.on))


@bp.post("/desk/stories/<int:id>/schedule")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def schedule(id: int) -> Response:
    """Put it on the calendar, by one's own clock."""
    zone = my_zone()
    return _step(
        id,
        "schedule",
        lambda form, by, it, now: actions.schedule(by, it, form.moment(zone, now), now, on=form.on),
    )


@bp.post("/desk/stories/<int:id>/schedule/removal")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def unschedule(id: int) -> Response:
    """Take it off the calendar."""
    return _step(id, "unschedule", lambda _, by, it, now: actions.unschedule(by, it, now))


@bp.post("/desk/stories/<int:id>/update")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def update(id: int) -> Response:
    """Let readers see the changes: told of with a reason, or as a small correction without one."""
    made = _made(id)
    return _step(
        id,
        "update",
        lambda form, by, it, now: actions.update_story(by, it, made, now, on=form.on, why=form.told),
    )


@bp.post("/desk/stories/<int:id>/archive")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def archive(id: int) -> Response:
    """Take it away from readers, with a sentence for who follows a link to it."""
    return _step(id, "archive", lambda form, by, it, now: actions.archive(by, it, form.said, now))


@bp.post("/desk/stories/<int:id>/archive/removal")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def bring_back(id: int) -> Response:
    """Let readers see it again."""
    return _step(id, "bring_back", lambda _, by, it, now: actions.bring_back(by, it, now))


@bp.post("/desk/stories/<int:id>/letters")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def write_letter(id: int) -> Response:
    """Write to whose contribution it is."""
    return _step(id, "letter", lambda form, by, it, now: actions.write_letter(by, it, form.said, now))


@bp.post("/desk/stories/<int:id>/medical-review")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def vouch(id: int) -> Response:
    """Put down who has looked at it as a professional."""
    return _step(id, "vouch", lambda form, by, it, now: actions.vouch(by, it, form.professional(now), now))


@bp.post("/desk/stories/<int:id>/medical-review/removal")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def vouch_no_longer(id: int) -> Response:
    """Take that off the page."""
    return _step(id, "vouch", lambda _, by, it, now: actions.vouch_no_longer(by, it, now))
