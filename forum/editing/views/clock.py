"""The clock that whoever is signed in plans by; pages of the desk tell moments by it."""

from datetime import datetime

from flask import current_app, g

from forum.accounts.door import me
from forum.core.config import Config
from forum.core.web.words import day
from forum.editing import clockwork
from forum.editing.queries.piece import zone_of
from forum.editing.views.blueprint import bp


def my_zone() -> str:
    """One's own time zone, or that of the site. Asked once for a page."""
    if "own_zone" not in g:
        config: Config = current_app.extensions["kith.config"]
        own = zone_of(me().id)
        g.own_zone = own if own and own in clockwork.zones() else config.zone
    return str(g.own_zone)


@bp.app_template_global()
def by_my_clock(moment: datetime) -> str:
    """A moment on the clock of whoever is signed in."""
    return in_words(moment, my_zone())


def in_words(moment: datetime, zone: str) -> str:
    """ "12 November 2020, 18:22, Europe/Dublin"."""
    wall = clockwork.on_the_wall(moment, zone)
    return f"{day(wall)}, {wall:%H:%M}, {zone.replace('_', ' ')}"
