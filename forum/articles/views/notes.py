"""Doors: editor's notes on a story."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, requires
from forum.articles import actions, policy, queries
from forum.articles.forms import NoteForm
from forum.articles.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.typed import whole
from forum.core.web import page, see_other
from forum.notes.models import SubjectKind
from forum.notes.queries import each_note_on
from forum.rules.queries import current


@bp.get("/articles/<slug>/notes")
@requires(EDITOR)
def notes(slug: str) -> Response:
    """The notes on a story, and a form for another one."""
    return _notes_page(slug, NoteForm("", None, None, ""))


@bp.post("/articles/<slug>/notes")
@requires(EDITOR)
def explain(slug: str) -> Response:
    """Tell readers what was changed, and why."""
    form = NoteForm.read(request.form, current())
    if form.problem or form.words is None:
        return _notes_page(slug, form, form.problem, status=422)
    article = queries.visible_article(slug, me(), clock.now())
    try:
        with transaction():
            actions.explain(me(), article, form.words, clock.now(), rule=form.rule)
    except DomainError as refused:
        return _notes_page(slug, form, refused.sentence, refused.status)
    return see_other("pages.article", slug=slug, _anchor="notes")


@bp.post("/articles/<slug>/notes/taken-back")
@requires(EDITOR)
def take_note_back(slug: str) -> Response:
    """Take one off the story."""
    article = queries.visible_article(slug, me(), clock.now())
    with transaction():
        actions.take_note_back(me(), article, whole(request.form.get("note")) or 0, clock.now())
    return see_other("articles.notes", slug=slug)


def _notes_page(slug: str, form: NoteForm, problem: str = "", status: int = 200) -> Response:
    now = clock.now()
    article = queries.visible_article(slug, me(), now)
    return page(
        "articles/notes.html",
        status=status,
        article=article,
        found=each_note_on(SubjectKind.ARTICLE, article.id),
        may_explain=policy.may_explain(me(), hidden=queries.hidden(article, now)),
        form=form,
        problem=problem,
        book=current(),
        now=now,
    )
