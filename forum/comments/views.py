"""Doors: writing a comment, with a preview; and the link that always finds it."""

from dataclasses import replace
from datetime import timedelta

from flask import Blueprint, Response, request

from forum.accounts.door import MEMBER, VISITOR, me, requires, viewer
from forum.articles import queries as articles
from forum.articles.models import Article
from forum.comments import actions, policy, queries
from forum.comments.forms import CommentForm
from forum.comments.models import Comment
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import session, transaction
from forum.core.errors import Missing
from forum.core.web import limiter, limits, page, see_other

bp = Blueprint("comments", __name__)

# A form that is sent again (a slow phone, the back button) within this time is the same comment.
TWICE = timedelta(minutes=10)
GONE = "The comment that you answered is not there any more. You can still post your words under the story."


@bp.get("/articles/<slug>/comments/new")
@requires(MEMBER)
def write(slug: str) -> Response:
    """The writing box on a page of its own."""
    article = articles.visible_article(slug, me(), clock.now())
    insist(policy.may_comment(me(), article))
    return _writing_page(article, None)


@bp.get("/comments/<int:id>/reply")
@requires(MEMBER)
def write_reply(id: int) -> Response:
    """The writing box under the comment that one answers."""
    to, article = _comment_and_article(id)
    insist(policy.may_answer(me(), article, is_held=False))
    return _writing_page(article, to)


@bp.post("/articles/<slug>/comments")
@requires(MEMBER)
@limiter.limit(limits.WRITE)
def create(slug: str) -> Response:
    """Take a comment, or show how it would look."""
    now, form = clock.now(), CommentForm.read(request.form)
    article = articles.visible_article(slug, me(), now)
    try:
        to = _answered(form.to, article)
    except Missing:
        return _writing_page(article, None, replace(form, problem=GONE))
    if form.words is None or form.preview:
        return _writing_page(article, to, form)
    with transaction():
        said = queries.just_said(me(), article.id, form.words.body, to, now - TWICE)
        comment = said or actions.reply(me(), article, form.words, now, to=to)
    return _to_its_place(comment, article)


@bp.get("/comments/<int:id>")
@requires(VISITOR)
def permalink(id: int) -> Response:
    """Find the page that a comment stands on."""
    comment, article = _comment_and_article(id)
    return _to_its_place(comment, article)


def _answered(id: int | None, article: Article) -> Comment | None:
    """The comment that is answered: one of this story's, since the page for answering it quotes it."""
    to = None if id is None else queries.visible_comment(id)
    if to and to.article_id != article.id:
        raise Missing("That comment belongs to another story.")
    return to


def _writing_page(article: Article, to: Comment | None, form: CommentForm | None = None) -> Response:
    problem = form.problem if form else ""
    return page(
        "comments/write.html",
        status=422 if problem else 200,
        article=article,
        to=to,
        body=form.body if form else "",
        problem=problem,
        preview=form.words.html if form and form.words else "",
    )


def _comment_and_article(id: int) -> tuple[Comment, Article]:
    comment = queries.visible_comment(id)
    slug = session.get_one(Article, comment.article_id).slug
    try:
        return comment, articles.visible_article(slug, viewer(), clock.now())
    except Missing as hidden:
        raise Missing("That comment is not here.") from hidden


def _to_its_place(comment: Comment, article: Article) -> Response:
    anchor = f"comment-{comment.id}"
    if not queries.is_among_first_replies(comment):
        place = {"id": comment.thread_id, "from": comment.id}
        return see_other("pages.thread", slug=article.slug, _anchor=anchor, **place)
    place = {"from": comment.thread_id or comment.id}
    return see_other("pages.article", slug=article.slug, _anchor=anchor, **place)
