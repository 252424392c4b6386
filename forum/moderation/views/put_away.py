"""Doors: what stands on top of a member's pages until they put it away."""

from flask import Response, request

from forum.accounts.door import MEMBER, even_if_barred, me, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.typed import whole
from forum.core.web.answers import see_path
from forum.core.web.paths import local
from forum.moderation import actions
from forum.moderation.actions import care
from forum.moderation.telling import MOST_AT_ONCE
from forum.moderation.views.blueprint import bp


@bp.post("/account/help/removal")
@requires(MEMBER)
@even_if_barred
def put_help_away() -> Response:
    """Put it away, and go back to where it stood."""
    with transaction():
        care.put_help_away(me())
    return see_path(local(request.form.get("back"), "/account"))


@bp.post("/account/statements/read")
@requires(MEMBER)
@even_if_barred
def has_read() -> Response:
    """Say that one has read what was decided, or put away the line about it."""
    ids = [whole(each) or 0 for each in request.form.get("ids", "").split()[:MOST_AT_ONCE]]
    with transaction():
        actions.has_read(me(), ids, clock.now())
    return see_path(local(request.form.get("back"), "/account/statements"))
