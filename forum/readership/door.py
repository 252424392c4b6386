"""Where requests are counted: the application's own tally."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, current_app, request

from forum.accounts.roles import Role
from forum.core.config import Config
from forum.core.db import transaction
from forum.core.web.reading import asks_not_to_be_counted
from forum.core.web.reading_door import reading
from forum.readership.actions import add_counts
from forum.readership.tally import A_MINUTE, Counts, Tally, What, is_a_browser, is_a_reader

_NAME = "kith.views"
_READERS = frozenset({None, Role.MEMBER})  # the team isn't counted


def see(app: Flask, environ: Mapping[str, Any], role: Role | None, article_id: int, day: date) -> None:
    """Count this request for a story's own page, if it comes from a reader and views are counted here."""
    tally: Tally | None = app.extensions[_NAME]
    if tally and role in _READERS and not environ["QUERY_STRING"] and is_a_reader(environ):
        tally.see(article_id, day)


def see_this(role: Role | None, article_id: int, day: date) -> None:
    """The same for the request that Flask is answering."""
    told = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in request.headers}
    asked = {"REQUEST_METHOD": request.method, "QUERY_STRING": request.query_string}
    see(current_app, told | asked, role, article_id, day)


def hear(role: Role | None, article_id: int, day: date, what: What) -> None:
    """Count what a reader's browser says of a story, if it may say so and this reader is counted."""
    tally: Tally | None = current_app.extensions[_NAME]
    allowed = reading().ends == "on" and not asks_not_to_be_counted(request.environ)
    browser = request.headers.get("User-Agent", "")
    if tally and allowed and role in _READERS and is_a_browser(browser):
        tally.see(article_id, day, what)


def is_from_our_page() -> bool:
    """Whether a page of ours has sent this, as far as browsers say so. A page of somebody else's can't make
    them say it; nor would they send our cookie along, without which nothing is counted.
    """
    site = request.headers.get("Sec-Fetch-Site", "same-origin")
    return site == "same-origin" and urlsplit(request.headers.get("Origin", "")).netloc == request.host


def tally_of(app: Flask) -> Tally:
    """What this process has counted."""
    found: Tally = app.extensions[_NAME]
    return found


def register(app: Flask) -> None:
    """Give the application its tally. Tests write it down themselves, when they mean to."""
    config: Config = app.extensions["kith.config"]

    def write(counts: Counts) -> None:
        with app.app_context(), transaction():
            add_counts(counts)

    every = 0 if config.testing else A_MINUTE
    app.extensions[_NAME] = Tally(write, every) if config.count_views else None
    # A visitor has no session that a token could be tied to, and is not given one for this.
    app.extensions["csrf"].exempt("forum.readership.views.tell")
