"""Doors: a poll's own page, and voting."""

from flask import Blueprint, Response, request

from forum.accounts.door import MEMBER, VISITOR, me, requires, viewer
from forum.articles import queries as articles
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Conflict, Invalid, Refused
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.polls import actions, policy, queries
from forum.polls.queries import PollView

bp = Blueprint("polls", __name__)


def _poll_and_article(id: int) -> tuple[PollView, Article]:
    poll = queries.poll(id)
    slug = session.get_one(Article, poll.article_id).slug
    return poll, articles.visible_article(slug, viewer(), clock.now())


@bp.get("/polls/<int:id>")
@requires(VISITOR)
def show(id: int) -> Response:
    """The question and its results, also for those who have not voted."""
    return _poll_page(id)


@bp.post("/polls/<int:id>/ballots")
@requires(MEMBER)
@limiter.limit(limits.VOTE)
def vote(id: int) -> Response:
    """Cast a ballot."""
    poll, article = _poll_and_article(id)
    choice = whole(request.form.get("choice"))
    try:
        with transaction():
            actions.vote(me(), poll, choice, clock.now())
    except (Invalid, Refused, Conflict) as problem:
        return _poll_page(id, problem.sentence, problem.status)
    return see_other("pages.article", slug=article.slug, _anchor=f"poll-{id}")


def _poll_page(id: int, problem: str = "", status: int = 200) -> Response:
    (poll, article), now = _poll_and_article(id), clock.now()
    own = queries.own_votes(viewer(), [poll]).get(id)
    return page(
        "polls/show.html",
        status=status,
        poll=poll,
        article=article,
        own=own,
        may_vote=policy.may_vote(poll.closes_at, now, has_voted=own is not None),
        problem=problem,
    )
