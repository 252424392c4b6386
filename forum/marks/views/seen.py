"""Doors: which of a story's comments one has seen, and the way to the next that one has not."""

from flask import Response, request

from forum.accounts.door import MEMBER, answers_a_script, even_if_barred, me, my_number, requires
from forum.articles import queries as articles
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import limiter, limits, see_other
from forum.marks import actions, queries
from forum.marks.views.blueprint import bp


@bp.post("/articles/<slug>/seen")
@requires(MEMBER)
@even_if_barred
@limiter.limit(limits.MARK, key_func=my_number)
def see(slug: str) -> Response:
    """Note comments as seen: those named, or all of them."""
    now = clock.now()
    article_id = articles.visible_head(slug, me(), now).id
    with transaction():
        if request.form.get("all") == "1":
            actions.see_all(me(), article_id, now)
        else:
            actions.see(me(), article_id, request.form.get("numbers", ""), now)
    if answers_a_script(see):
        return Response(status=204)
    return see_other("pages.article", slug=slug, _anchor="comments")


@bp.get("/articles/<slug>/unread")
@requires(MEMBER)
def unread(slug: str) -> Response:
    """Go to the first comment that one has not seen."""
    article_id = articles.visible_head(slug, me(), clock.now()).id
    if first := queries.first_unread(me().id, article_id):
        return see_other("comments.permalink", id=first)
    return see_other("pages.article", slug=slug, _anchor="comments")
