"""Doors: what lies on the desk."""

from flask import Response

from forum.accounts.door import EDITOR, me, requires
from forum.core.web import page
from forum.editing import queries
from forum.editing.views.blueprint import bp


@bp.get("/desk")
@requires(EDITOR)
def overview() -> Response:
    """What waits for whom."""
    return page("editing/overview.html", waiting=queries.waiting_for(me()))
