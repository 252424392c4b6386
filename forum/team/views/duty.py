"""Doors: who is here, and saying so."""

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import limiter, limits, page, see_other
from forum.rules.queries import current
from forum.team import actions, queries
from forum.team.forms import HOURS, hours
from forum.team.views.blueprint import bp


@bp.get("/moderation/team")
@requires(MODERATOR)
def team() -> Response:
    """Who is here and until when, the hours at which somebody is, and what happens outside them."""
    now, switches = clock.now(), current().switches
    here = queries.on_duty(now)
    return page(
        "team/team.html",
        present=here,
        mine=next((each for each in here if each.id == me().id), None),
        switches=switches,
        staffed=switches.attended(now.hour),
        hours=HOURS,
        now=now,
    )


@bp.post("/moderation/team/shift")
@requires(MODERATOR)
@limiter.limit(limits.MARK, key_func=my_number)
def be_here() -> Response:
    """Say that one is here."""
    wanted = hours(request.form)
    with transaction():
        actions.be_here(me(), wanted, clock.now())
    return see_other("team.team")


@bp.post("/moderation/team/shift/end")
@requires(MODERATOR)
@limiter.limit(limits.MARK, key_func=my_number)
def leave() -> Response:
    """Say that one is not any more."""
    with transaction():
        actions.leave(me())
    return see_other("team.team")
