"""The door of the reading tools: a form that also works by page reload."""

from flask import Blueprint, Flask, Response, g, request

from forum.core.web.answers import page, see_path
from forum.core.web.audience import for_everyone
from forum.core.web.paths import local
from forum.core.web.reading import CHOICES, COOKIE, KEEP, LEGENDS, Reading

bp = Blueprint("reading", __name__)


def reading() -> Reading:
    """How this browser likes its pages."""
    if "reading" not in g:
        g.reading = Reading.remembered(request.cookies.get(COOKIE))
    found: Reading = g.reading
    return found


@bp.get("/reading-tools")
@for_everyone
def tools() -> Response:
    """The tools on a page of their own, or, with choices in the address, remember those and go back.

    It is a GET because it changes nothing here: the choices live in the reader's own browser.
    """
    back = local(request.args.get("back"))
    g.here = back  # links on this page lead back to where one came from, not to this page
    if not CHOICES.keys() & request.args.keys():
        return page("layout/reading.html", back=back)
    chosen = Reading.chosen(request.args)
    response = see_path(back)
    if chosen.usual:
        response.delete_cookie(COOKIE, samesite="Lax")
    else:
        # Script reads it too, to apply a choice at once; it says nothing about who somebody is.
        response.set_cookie(COOKIE, chosen.cookie, max_age=KEEP, samesite="Lax", secure=request.is_secure)
    return response


def register(app: Flask) -> None:
    """Let every page know the choices and offer the form."""

    @app.context_processor
    def know() -> dict[str, object]:
        return {"reading": reading(), "reading_choices": CHOICES, "reading_legends": LEGENDS}
