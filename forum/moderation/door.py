"""What is shown of moderation below it: who can help, where the team has sent that; whose a case is."""

from collections.abc import Sequence

from flask import Flask, current_app, g, request

from forum.accounts.door import viewer
from forum.accounts.policy import Line
from forum.accounts.told import TellsBy, Told
from forum.comments.door import Support
from forum.comments.door import care as words_of_care
from forum.core.db import lookup
from forum.moderation.queries.care import help_for
from forum.moderation.queries.cases import author_of, to_be_decided, worried_about
from forum.rules.queries import current


def help_shown(comment_id: int | None = None) -> Support | None:
    """For who is signed in, until they put it away; beside a comment where the team sent it for that one."""
    member = viewer()
    shown = help_for(member.id) if member else None
    if shown is None or comment_id not in {None, shown.comment_id}:
        return None
    book = current()
    return Support(book.care, book.care.first(shown.country)) if shown.country else words_of_care(book)


def told_me() -> Sequence[Line]:
    """What stands on top of this page for who is signed in; nothing that the page itself is about."""
    return [each for each in _told().lines if each.path != request.path or each.there]


def waits_for_me() -> int:
    """How much waits at the desk of whoever is signed in."""
    return _told().waits


def _told() -> Told:
    """Both are one question, asked once for a page."""
    member = None if "without_database" in g else viewer()
    if member is None:
        return Told((), 0)
    if "told" not in g:
        tells: TellsBy = current_app.extensions["kith.told_by"]
        with lookup() as reader:
            g.told = tells(reader, member.id, member.role)
    found: Told = g.told
    return found


def register(app: Flask) -> None:
    """Make it known to templates, and to the notes and the welcome of the team."""
    app.extensions["kith.author_of_case"] = author_of
    app.extensions["kith.to_be_decided"] = to_be_decided
    app.extensions["kith.worried_about"] = worried_about
    app.jinja_env.globals["help_shown"] = help_shown
    app.jinja_env.globals["told_me"] = told_me
    app.jinja_env.globals["waits_for_me"] = waits_for_me
