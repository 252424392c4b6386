"""Doors: closing the comments on a story and opening them again; editor's notes on a story."""

from flask import Blueprint, Response, request

from forum.accounts.door import EDITOR, MEMBER, me, requires
from forum.articles import actions, policy, queries
from forum.articles.forms import ClosingForm, NoteForm, PlannedClosingForm
from forum.articles.models import Article
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.typed import whole
from forum.core.web import page, see_other
from forum.notes.models import SubjectKind
from forum.notes.queries import each_note_on
from forum.rules.queries import current

bp = Blueprint("articles", __name__)


@bp.get("/articles/<slug>/closing")
@requires(MEMBER)
def closing(slug: str) -> Response:
    """Close comments now or later, or open them again."""
    article = _article(slug)
    return _closing_page(article)


@bp.post("/articles/<slug>/closing")
@requires(MEMBER)
def close(slug: str) -> Response:
    """Close them now, with a sentence, or say when they close by themselves."""
    article = _article(slug)
    return _plan(article) if "days" in request.form else _close(article)


@bp.post("/articles/<slug>/opening")
@requires(MEMBER)
def open_again(slug: str) -> Response:
    """Open them again."""
    article = _article(slug)
    with transaction():
        actions.open_comments(me(), article, clock.now())
    return _to_the_comments(article)


def _article(slug: str) -> Article:
    insist(policy.may_close(me()))
    return queries.visible_article(slug, me(), clock.now())


def _close(article: Article) -> Response:
    form = ClosingForm.read(request.form)
    if form.problem:
        return _closing_page(article, sentence=form.sentence, problem=form.problem)
    with transaction():
        actions.close_comments(me(), article, form.sentence, clock.now())
    return _to_the_comments(article)


def _plan(article: Article) -> Response:
    form = PlannedClosingForm.read(request.form)
    if form.problem:
        return _closing_page(article, days=form.typed, days_problem=form.problem)
    with transaction():
        actions.close_comments_after(me(), article, form.days, clock.now())
    return _to_the_comments(article)


def _to_the_comments(article: Article) -> Response:
    return see_other("pages.article", slug=article.slug, _anchor="comments")


def _closing_page(article: Article, **typed: str) -> Response:
    values = {"sentence": "", "problem": "", "days": "", "days_problem": ""} | typed
    return page(
        "articles/closing.html",
        status=422 if typed else 200,
        article=article,
        closing=queries.closing(article.id),
        now=clock.now(),
        **values,
    )


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
