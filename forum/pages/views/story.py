"""Doors: a story, and one of its threads in focus."""

from collections.abc import Callable

from flask import Response, make_response, render_template, request
from markupsafe import Markup

from forum.accounts.door import VISITOR, requires, viewer
from forum.articles import queries as articles
from forum.comments import policy as comment_policy
from forum.comments.queries import Sort
from forum.core import clock
from forum.core.typed import whole
from forum.core.web.reading_door import reading
from forum.core.web.routes import here_is
from forum.pages import story
from forum.pages.story import Place
from forum.pages.views.blueprint import bp
from forum.polls import policy as poll_policy
from forum.polls import queries as polls


@bp.get("/articles/<slug>")
@requires(VISITOR)
def article(slug: str) -> Response:
    """The story with its poll and its threads."""
    where = _place(slug)
    return _answer(where, "article", lambda: _story_page(where))


@bp.get("/articles/<slug>/comments/<int:id>")
@requires(VISITOR)
def thread(slug: str, id: int) -> Response:
    """One thread in focus."""
    where = _place(slug)

    def make() -> str:
        return render_template(
            "pages/thread.html", head=where.head, place=where, thread=story.thread(where, id)
        )

    return _answer(where, ("thread", id), make)


def _place(slug: str) -> Place:
    now, wanted = clock.now(), request.args.get("sort")
    head = articles.visible_head(slug, viewer(), now)
    sort = Sort.OLDEST if wanted == Sort.OLDEST else Sort.NEWEST
    where = story.place(head, sort, whole(request.args.get("from")), now)
    here_is(where.values)
    return where


def _answer(where: Place, view: object, make: Callable[[], str]) -> Response:
    """A visitor's page is kept whole and may be asked for by its ETag; any other is put together."""
    personal = viewer() is not None or not reading().usual or "Cookie" in request.headers
    if personal:
        return make_response(make())
    response = Response(mimetype="text/html")
    response.set_etag(where.etag, weak=True)
    if response.make_conditional(request).status_code != 304:  # noqa: PLR2004 - not modified
        response.data = story.visitors_copy(where, (view,), make)
    return response


def _story_page(where: Place) -> str:
    now, member, head = clock.now(), viewer(), where.head
    found = polls.polls_of(head.id)
    own = polls.own_votes(member, found)
    may_vote = {
        poll.id: poll_policy.may_vote(poll.closes_at, now, has_voted=poll.id in own) for poll in found
    }
    return render_template(
        "pages/article.html",
        head=head,
        place=where,
        hidden=head.hidden(now),
        telling=story.telling(head),
        polls=found,
        own=own,
        may_vote=may_vote,
        may_comment=comment_policy.may_comment(member, head) if member else None,
        threads=story.threads(where) if head.comment_count else Markup(""),
    )
