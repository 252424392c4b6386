"""Doors: following, muting, bookmarking. Each takes `on`, "1" or "0", and leads back to where one was."""

from typing import Any

from flask import Response, request, url_for

from forum.accounts import queries as accounts
from forum.accounts.door import MEMBER, even_if_barred, me, my_number, requires
from forum.accounts.models import Member
from forum.articles import queries as articles
from forum.comments.views.find import comment_and_article
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Missing
from forum.core.web import limiter, limits
from forum.core.web.answers import see_path
from forum.core.web.paths import local
from forum.marks import actions
from forum.marks.forms import wished
from forum.marks.models import THE_STORY, Followed
from forum.marks.views.blueprint import bp

_often = limiter.shared_limit(limits.MARK, scope="wishes", key_func=my_number)


@bp.post("/articles/<slug>/follow")
@requires(MEMBER)
@even_if_barred
@_often
def follow_story(slug: str) -> Response:
    """Follow a story, or stop."""
    wanted, now = wished(request.form), clock.now()
    article_id = articles.visible_head(slug, me(), now).id
    with transaction():
        if wanted:
            actions.follow_story(me(), article_id, now)
        else:
            actions.unfollow(me(), Followed.STORY, article_id)
    return _back("pages.article", slug=slug, _anchor="keep")


@bp.post("/comments/<int:id>/follow")
@requires(MEMBER)
@even_if_barred
@_often
def follow_thread(id: int) -> Response:
    """Follow the thread that a comment stands in, or stop."""
    wanted, (comment, _) = wished(request.form), comment_and_article(id)
    with transaction():
        if wanted:
            actions.follow_thread(me(), comment, clock.now())
        else:
            actions.unfollow(me(), Followed.THREAD, comment.thread_id or comment.id)
    return _back("comments.permalink", id=id)


@bp.post("/members/<username>/follow")
@requires(MEMBER)
@even_if_barred
@_often
def follow_member(username: str) -> Response:
    """Follow a member, or stop."""
    wanted, other = wished(request.form), _member(username)
    with transaction():
        if wanted:
            actions.follow_member(me(), other, clock.now())
        else:
            actions.unfollow(me(), Followed.MEMBER, other.id)
    return _back("pages.member", username=username)


@bp.post("/members/<username>/mute")
@requires(MEMBER)
@even_if_barred
@_often
def mute_member(username: str) -> Response:
    """Mute a member, or stop."""
    wanted, other = wished(request.form), _member(username)
    with transaction():
        if wanted:
            actions.mute_member(me(), other, clock.now())
        else:
            actions.unmute_member(me(), other)
    return _back("pages.member", username=username)


@bp.post("/articles/<slug>/bookmark")
@requires(MEMBER)
@even_if_barred
@_often
def bookmark_story(slug: str) -> Response:
    """Keep a story, or stop."""
    wanted, now = wished(request.form), clock.now()
    _bookmark(articles.visible_head(slug, me(), now).id, THE_STORY, wanted=wanted)
    return _back("pages.article", slug=slug, _anchor="keep")


@bp.post("/comments/<int:id>/bookmark")
@requires(MEMBER)
@even_if_barred
@_often
def bookmark_comment(id: int) -> Response:
    """Keep a comment, or stop."""
    wanted, (comment, _) = wished(request.form), comment_and_article(id)
    _bookmark(comment.article_id, id, wanted=wanted)
    return _back("comments.permalink", id=id)


def _bookmark(article_id: int, comment_id: int, *, wanted: bool) -> None:
    with transaction():
        if wanted:
            actions.bookmark(me(), article_id, comment_id, clock.now())
        else:
            actions.drop_bookmark(me(), article_id, comment_id)


def _member(username: str) -> Member:
    found = accounts.by_username(username)
    if found is None or found.closed_at:
        raise Missing
    return found


def _back(otherwise: str, **values: str | int) -> Response:
    """To the page whose form this was, if it says so; else to what it was about."""
    place: dict[str, Any] = dict(values)
    return see_path(local(request.form.get("back"), url_for(otherwise, **place)))
