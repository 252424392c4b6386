"""Doors: staff notes. They stand on the pages of what they are about; a page of their own has them, too."""

from flask import Response, current_app, request, url_for

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.accounts.models import Member
from forum.comments.models import Comment
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import session, transaction
from forum.core.errors import Missing
from forum.core.web import limiter, limits, page
from forum.core.web.answers import see_path
from forum.core.web.paths import local
from forum.team import actions, forms, policy, queries
from forum.team.forms import NoteForm
from forum.team.models import About, StaffNote, Subject
from forum.team.views.blueprint import bp


@bp.get("/moderation/notes")
@requires(MODERATOR)
def notes() -> Response:
    """All notes on one thing, and a form for another: `?subject=comment-7`."""
    subject = forms.subject(request.args.get("subject", ""))
    return _page(subject, NoteForm("", forms.USUALLY, ""), local(request.args.get("back"), ""))


@bp.post("/moderation/notes")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def write() -> Response:
    """Write one, and go back to the page where its form stood."""
    subject, form = forms.subject(request.form.get("subject", "")), NoteForm.read(request.form)
    back = local(request.form.get("back"), "")
    if form.problem:
        return _page(subject, form, back)
    _found(subject)
    with transaction():
        actions.write_note(me(), subject, form.body, clock.now(), keep=form.keep)
    return see_path(back or _own_page(subject))


@bp.get("/moderation/notes/<int:id>")
@requires(MODERATOR)
def note(id: int) -> Response:
    """A note of one's own, to change it."""
    found = queries.a_note(id, clock.now())
    insist(policy.may_change(me(), found))
    return _note_page(found, NoteForm(found.body, forms.USUALLY, ""), local(request.args.get("back"), ""))


@bp.post("/moderation/notes/<int:id>")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def change(id: int) -> Response:
    """Change it."""
    found, form, now = queries.a_note(id, clock.now()), NoteForm.read(request.form), clock.now()
    subject, back = found.subject, local(request.form.get("back"), "")
    insist(policy.may_change(me(), found))
    _found(subject)
    if form.problem:
        return _note_page(found, form, back)
    with transaction():
        actions.change_note(me(), queries.a_note(id, now), form.body, now)
    return see_path(back or _own_page(subject))


@bp.post("/moderation/notes/<int:id>/deletion")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def delete(id: int) -> Response:
    """Delete one's own; an admin deletes any."""
    subject = queries.a_note(id, clock.now()).subject
    _found(subject)
    with transaction():
        actions.delete_note(me(), queries.a_note(id, clock.now()))
    return see_path(local(request.form.get("back"), _own_page(subject)))


def _own_page(subject: Subject) -> str:
    return url_for("team.notes", subject=subject.word)


def _found(subject: Subject) -> tuple[str, str]:
    """What a note is about in words, and where it is. Raises Missing, and Refused to whom it is about.

    Notes on a report would tell its author who sent it.
    """
    about_id, words, path = _FIND[subject.kind](subject.id)
    insist(policy.may_read_notes(me(), about_id))
    return words, path


def _case(id: int) -> tuple[int | None, str, str]:
    author_id: int | None = current_app.extensions["kith.author_of_case"](id)
    return author_id, f"case {id}", ""


def _member(id: int) -> tuple[int | None, str, str]:
    found = session.get(Member, id)
    if found is None or found.closed_at:
        raise Missing("There is no such member, or they have left.")
    return found.id, found.called, url_for("pages.member", username=found.username)


def _comment(id: int) -> tuple[int | None, str, str]:
    found = session.get(Comment, id)
    if found is None:
        raise Missing("That comment is not here.")
    words = f"comment {found.number} on {found.article.title}"
    return found.author_id, words, url_for("comments.receipt", id=id)


_FIND = {About.CASE: _case, About.MEMBER: _member, About.COMMENT: _comment}


def _page(subject: Subject, form: NoteForm, back: str) -> Response:
    words, path = _found(subject)
    return page(
        "team/notes.html",
        status=422 if form.problem else 200,
        subject=subject.word,
        about=words,
        path=path,
        notes=queries.notes_on(subject.kind, subject.id, clock.now()),
        form=form,
        back=back,
    )


def _note_page(note: StaffNote, form: NoteForm, back: str) -> Response:
    words, _ = _found(note.subject)
    return page(
        "team/note.html",
        status=422 if form.problem else 200,
        note=note,
        about=words,
        form=form,
        back=back or _own_page(note.subject),
    )
