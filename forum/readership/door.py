"""Where requests are counted: the application's own tally."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import Flask, current_app, request

from forum.accounts.roles import Role
from forum.core.config import Config
from forum.core.db import transaction
from forum.readership.actions import add_views
from forum.readership.tally import A_MINUTE, Counts, Tally, is_a_reader

_NAME = "kith.views"


def see(app: Flask, environ: Mapping[str, Any], role: Role | None, article_id: int, day: date) -> None:
    """Count this request for a story's own page, if it comes from a reader and views are counted here."""
    tally: Tally | None = app.extensions[_NAME]
    if tally and role in {None, Role.MEMBER} and not environ["QUERY_STRING"] and is_a_reader(environ):
        tally.see(article_id, day)


def see_this(role: Role | None, article_id: int, day: date) -> None:
    """The same for the request that Flask is answering."""
    told = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in request.headers}
    asked = {"REQUEST_METHOD": request.method, "QUERY_STRING": request.query_string}
    see(current_app, told | asked, role, article_id, day)


def tally_of(app: Flask) -> Tally:
    """What this process has counted."""
    found: Tally = app.extensions[_NAME]
    return found


def register(app: Flask) -> None:
    """Give the application its tally. Tests write it down themselves, when they mean to."""
    config: Config = app.extensions["kith.config"]

    def write(counts: Counts) -> None:
        with app.app_context(), transaction():
            add_views(counts)

    every = 0 if config.testing else A_MINUTE
    app.extensions[_NAME] = Tally(write, every) if config.count_views else None
