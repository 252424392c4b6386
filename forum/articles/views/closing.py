"""Doors: closing the comments on a story, and opening them again."""

from flask import Response, request

from forum.accounts.door import MEMBER, me, requires
from forum.articles import actions, policy, queries
from forum.articles.forms import ClosingForm, PlannedClosingForm
from forum.articles.models import Article
from forum.articles.views.blueprint import bp
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import transaction
from forum.core.web import page, see_other


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
