"""Doors: editor's notes under a poll."""

from flask import Response, request

from forum.accounts.door import MEMBER, me, requires
from forum.articles.forms import NoteForm
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import session, transaction
from forum.core.errors import DomainError
from forum.core.typed import whole
from forum.core.web import page, see_other
from forum.notes.models import SubjectKind
from forum.notes.queries import each_note_on
from forum.polls import actions, policy, queries
from forum.polls.models import Poll
from forum.polls.queries import PollView
from forum.polls.views.blueprint import bp
from forum.rules.queries import current


@bp.get("/polls/<int:id>/notes")
@requires(MEMBER)
def notes(id: int) -> Response:
    """The notes under a poll, and a form for another one; for moderators and editors."""
    return _notes_page(_poll(id), NoteForm("", None, None, ""))


@bp.post("/polls/<int:id>/notes")
@requires(MEMBER)
def explain(id: int) -> Response:
    """Tell readers something about it."""
    poll, form = _poll(id), NoteForm.read(request.form, current())
    if form.problem or form.words is None:
        return _notes_page(poll, form, form.problem, 422)
    try:
        with transaction():
            actions.explain(me(), session.get_one(Poll, id), form.words, clock.now(), rule=form.rule)
    except DomainError as refused:
        return _notes_page(poll, form, refused.sentence, refused.status)
    return see_other("polls.show", id=id, _anchor="notes")


@bp.post("/polls/<int:id>/notes/taken-back")
@requires(MEMBER)
def take_note_back(id: int) -> Response:
    """Take one away."""
    _poll(id)
    note = whole(request.form.get("note")) or 0
    with transaction():
        actions.take_note_back(me(), session.get_one(Poll, id), note, clock.now())
    return see_other("polls.notes", id=id)


def _poll(id: int) -> PollView:
    insist(policy.may_explain(me()))
    return queries.visible_poll(id, me(), clock.now())


def _notes_page(poll: PollView, form: NoteForm, problem: str = "", status: int = 200) -> Response:
    found = each_note_on(SubjectKind.POLL, poll.id)
    values = {"poll": poll, "found": found, "form": form, "book": current()}
    return page("polls/notes.html", status=status, problem=problem, **values)
