"""The clock that whoever is signed in plans by."""

from datetime import datetime

from flask import current_app

from forum.accounts.door import me
from forum.core.config import Config
from forum.core.web.words import day
from forum.editing import clockwork
from forum.editing.queries.piece import zone_of


def my_zone() -> str:
    """One's own time zone, or that of the site."""
    config: Config = current_app.extensions["kith.config"]
    own = zone_of(me().id)
    return own if own and own in clockwork.zones() else config.zone


def in_words(moment: datetime, zone: str) -> str:
    """ "12 November 2020, 18:22, Europe/Dublin"."""
    wall = clockwork.on_the_wall(moment, zone)
    return f"{day(wall)}, {wall:%H:%M}, {zone.replace('_', ' ')}"
