"""Doors: first comments that nobody of the team has answered."""

from flask import Response, current_app, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.comments.queries.pinned import for_moderators
from forum.core import clock
from forum.core.db import transaction
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.team import actions
from forum.team.queries import welcome
from forum.team.views.blueprint import bp


@bp.get("/moderation/welcome")
@requires(MODERATOR)
def welcoming() -> Response:
    """Who is new here and has had no answer of the team, the oldest first."""
    now = clock.now()
    first = welcome.first_comments(now, current_app.extensions["kith.to_be_decided"])
    return page(
        "team/welcome.html",
        first=first,
        hard=current_app.extensions["kith.worried_about"]([each.id for each in first]),
        is_whole=len(first) < welcome.LISTED,
        most=len(first),
        now=now,
        done=whole(request.args.get("done")),
    )


@bp.post("/moderation/welcome")
@requires(MODERATOR)
@limiter.limit(limits.MARK, key_func=my_number)
def welcomed() -> Response:
    """Say that somebody was welcomed, or that no answer is needed; it leaves the list."""
    comment = for_moderators(whole(request.form.get("comment")) or 0)
    with transaction():
        actions.welcomed(me(), comment, clock.now())
    return see_other("team.welcoming", done=comment.id)
