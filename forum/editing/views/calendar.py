"""Doors: the calendar of what is scheduled and what was published, by one's own clock."""

from flask import Response, request

from forum.accounts import actions as accounts
from forum.accounts.door import EDITOR, me, my_number, my_zone, requires
from forum.core import clock, clockwork
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.web import limiter, limits, page, see_other
from forum.editing.calendar import Month, by_day
from forum.editing.queries.lists import planned
from forum.editing.views.blueprint import bp

MOST = 200


@bp.get("/desk/calendar")
@requires(EDITOR)
def calendar() -> Response:
    """One month: `?month=2026-11`."""
    return _page(my_zone())


@bp.post("/desk/time-zone")
@requires(EDITOR)
@limiter.limit(limits.writing, key_func=my_number)
def set_zone() -> Response:
    """Plan in another time zone from now on."""
    typed = request.form.get("zone", "").strip()[:64]
    try:
        with transaction():
            accounts.set_zone(me(), typed)
    except DomainError as problem:
        return _page(my_zone(), typed, problem)
    return see_other("editing.calendar")


def _page(zone: str, typed: str = "", problem: DomainError | None = None) -> Response:
    now = clock.now()
    today = clockwork.on_the_wall(now, zone).date()
    month = Month.read(request.args.get("month", ""), today)
    rows = planned(month.begins(zone), month.next.begins(zone), MOST + 1)
    days = by_day([each.published_at for each in rows[:MOST] if each.published_at], zone)
    return page(
        "editing/calendar.html",
        status=problem.status if problem else 200,
        month=month,
        days=days,
        rows=rows,
        more=len(rows) > MOST,
        today=today,
        now=now,
        zone=zone,
        zones=clockwork.zones(),
        typed=typed or zone,
        problem=problem.sentence if problem else "",
    )
