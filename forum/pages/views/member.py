"""Doors: a member's page, for members."""

from flask import Response

from forum.accounts import queries as accounts
from forum.accounts.door import MEMBER, MODERATOR, me, requires
from forum.articles import queries as articles
from forum.comments.door import care
from forum.comments.queries.latest import latest_by
from forum.core import clock
from forum.core.errors import Missing
from forum.core.web import page
from forum.marks import policy, queries
from forum.marks.models import Followed
from forum.pages.views.blueprint import bp
from forum.rules.queries import current
from forum.team.models import About
from forum.team.queries import notes_on


@bp.get("/members/<username>")
@requires(MEMBER)
def member(username: str) -> Response:
    """Who somebody is here, and what they wrote last."""
    found, now = accounts.by_username(username), clock.now()
    if found is None or found.closed_at:
        raise Missing
    is_me = found.id == me().id  # notes on somebody are for the others of the team
    worried = is_me and accounts.is_worried_about(found.id)
    return page(
        "pages/member.html",
        member=found,
        care=care(current()) if worried else None,
        comments=latest_by(found, now),
        tells_stories=articles.has_told(found, me(), now),
        may_follow=policy.may_follow(me(), found),
        follows=queries.follows(me().id, Followed.MEMBER, found.id),
        mutes=found.id in queries.mutes_of(me().id).members,
        notes=notes_on(About.MEMBER, found.id, now) if me().may(MODERATOR) and not is_me else None,
    )
