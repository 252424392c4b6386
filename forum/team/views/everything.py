"""Doors: every comment, in the order in which they came, since the team, or oneself, last looked."""

from flask import Response, current_app, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.team import actions
from forum.team.forms import comments_named, opened_at
from forum.team.models import THE_TEAM
from forum.team.queries import reading
from forum.team.views.blueprint import bp

MINE = "mine"


@bp.get("/moderation/everything")
@requires(MODERATOR)
def everything() -> Response:
    """What nobody of the team has read, or with `?show=mine` what one has not read oneself.

    `?after=70` goes on after comment 70.
    """
    now, show = clock.now(), _show(request.args.get("show"))
    reader_id = me().id if show else THE_TEAM
    found, following = reading.arrivals(reader_id, whole(request.args.get("after")), now)
    return page(
        "team/everything.html",
        arrived=found,
        readers=reading.readers([each.id for each in found]),
        following=following,
        count=reading.how_many(reader_id, now),
        most=reading.MOST,
        show=show,
        after=whole(request.args.get("after")),
        made_at=now.isoformat(),
        hard=current_app.extensions["kith.worried_about"]([each.id for each in found]),
        done=whole(request.args.get("done")),
    )


@bp.post("/moderation/everything")
@requires(MODERATOR)
@limiter.limit(limits.MARK, key_func=my_number)
def read() -> Response:
    """Say that one has read these, as the page showed them; the list goes on at the same place."""
    ids, now = comments_named(request.form.getlist("comment")), clock.now()
    seen_at = opened_at(request.form.get("made_at"), now)
    with transaction():
        actions.read(me(), ids, seen_at)
        actions.move_on(me(), now)
    show, after = _show(request.form.get("show")), whole(request.form.get("after"))
    return see_other("team.everything", show=show or None, after=after, done=len(ids))


def _show(word: str | None) -> str:
    return MINE if word == MINE else ""
