"""Doors: who can help, as the team shows it to a member."""

from flask import Response, request

from forum.accounts.door import MEMBER, even_if_barred, me, requires
from forum.core.db import transaction
from forum.core.web.answers import see_path
from forum.core.web.paths import local
from forum.moderation.actions import care
from forum.moderation.views.blueprint import bp


@bp.post("/account/help/removal")
@requires(MEMBER)
@even_if_barred
def put_help_away() -> Response:
    """Put it away, and go back to where it stood."""
    with transaction():
        care.put_help_away(me())
    return see_path(local(request.form.get("back"), "/account"))
