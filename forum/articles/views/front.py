"""Doors: which stories stand on top of the home page, and which are recommended under a story."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, my_zone, requires
from forum.articles import actions, queries
from forum.articles.forms import StepForm, UntilForm
from forum.articles.models import Article
from forum.articles.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Invalid
from forum.core.web import page, see_other


@bp.get("/desk/front")
@requires(EDITOR)
def front() -> Response:
    """What is on top of the home page, and a search for more."""
    return _front_page()


@bp.post("/desk/front")
@requires(EDITOR)
def arrange_front() -> Response:
    """Put a story on top, move it, give it another end, or take it away."""
    form, until = StepForm.read(request.form), UntilForm.read(request.form, my_zone())
    try:
        with transaction():
            _arrange_front(form, until)
    except DomainError as refused:
        return _front_page(refused.sentence, refused.status, until.typed, form.id)
    return see_other("articles.front", _anchor=f"row-{form.id}")


def _arrange_front(form: StepForm, until: UntilForm) -> None:
    story = queries.story(form.id)
    if form.do == "remove":
        actions.unfeature(me(), story)
    elif form.do == "add":
        if until.problem:
            raise Invalid(until.problem)
        actions.feature(me(), story, clock.now(), until.until)
    else:
        actions.move_feature(me(), story, form.step)


def _front_page(problem: str = "", status: int = 200, until: str = "", id: int = 0) -> Response:
    words = request.values.get("find", "")
    return page(
        "articles/front.html",
        status=status,
        features=queries.all_features(),
        words=words,
        results=queries.find_stories(words),
        problem=problem,
        typed={id: until},
        now=clock.now(),
    )


@bp.get("/desk/stories/<int:id>/related")
@requires(EDITOR)
def related(id: int) -> Response:
    """What is recommended under a story, and a search for more."""
    return _related_page(queries.story(id))


@bp.post("/desk/stories/<int:id>/related")
@requires(EDITOR)
def arrange_related(id: int) -> Response:
    """Recommend a story, move it, or recommend it no more."""
    form = StepForm.read(request.form)
    try:
        with transaction():
            _arrange_related(queries.story(id), form)
    except DomainError as refused:
        return _related_page(queries.story(id), refused.sentence, refused.status)
    return see_other("articles.related", id=id, _anchor=f"row-{form.id}")


def _arrange_related(article: Article, form: StepForm) -> None:
    to = queries.story(form.id)
    if form.do == "add":
        actions.relate(me(), article, to)
    elif form.do == "remove":
        actions.unrelate(me(), article, to)
    else:
        actions.move_related(me(), article, to, form.step)


def _related_page(article: Article, problem: str = "", status: int = 200) -> Response:
    words, now = request.values.get("find", ""), clock.now()
    return page(
        "articles/related.html",
        status=status,
        article=article,
        chosen=queries.all_related(article.id),
        shown=queries.related_to(article.id, now),
        words=words,
        results=queries.find_stories(words),
        problem=problem,
        now=now,
    )
