"""Doors: the link that always finds a comment."""

from flask import Response

from forum.accounts.door import VISITOR, requires, viewer
from forum.articles import queries as articles
from forum.articles.models import Article
from forum.articles.queries import Head
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.comments.queries.find import Standing
from forum.comments.views.blueprint import bp
from forum.core import clock
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.web import see_other


@bp.get("/comments/<int:id>")
@requires(VISITOR)
def permalink(id: int) -> Response:
    """Find the page that a comment stands on; to its author, one that waits is its receipt."""
    member = viewer()
    if member and find.waits_of(member, id):
        return see_other("comments.receipt", id=id)
    comment, article = comment_and_article(id)
    return to_its_place(comment, article.slug)


def comment_and_article(id: int) -> tuple[Comment, Head]:
    """A comment that has a place, on an article that the viewer may see."""
    comment = find.placed_comment(id)
    slug = session.get_one(Article, comment.article_id).slug
    try:
        return comment, articles.visible_head(slug, viewer(), clock.now())
    except Missing as hidden:
        raise Missing("That comment is not here.") from hidden


def to_its_place(comment: Standing, slug: str) -> Response:
    """To the page that always shows this comment, and on it to the comment."""
    anchor, spot = f"comment-{comment.id}", find.spot(comment)
    if spot.focus:
        place = {"id": spot.focus, "from": spot.start}
        return see_other("pages.thread", slug=slug, _anchor=anchor, **place)
    return see_other("pages.article", slug=slug, _anchor=anchor, **{"from": spot.start})
