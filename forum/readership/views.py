"""Doors: a browser says that a story was opened, or read to its end, if its reader lets it."""

from flask import Blueprint, Response, request

from forum.accounts.door import VISITOR, for_scripts, requires, viewer
from forum.articles import queries as articles
from forum.core import clock
from forum.core.errors import Invalid
from forum.core.web import limiter, limits
from forum.core.web.faults import stale
from forum.readership import door
from forum.readership.tally import What

bp = Blueprint("readership", __name__)
_SAID = {"opened": What.OPENED, "ended": What.ENDED}


@bp.post("/articles/<slug>/readings")
@requires(VISITOR)
@for_scripts
@limiter.limit(limits.READING)
def tell(slug: str) -> Response:
    """Count it. Whether it was is not said."""
    if not door.is_from_our_page():
        return stale()
    now, member = clock.now(), viewer()
    head, what = articles.visible_head(slug, member, now), _SAID.get(request.form.get("what", ""))
    if what is None:
        raise Invalid("Say “opened” or “ended”.")
    if not head.hidden(now):
        door.hear(member.role if member else None, head.id, now.date(), what)
    return Response(status=204)
