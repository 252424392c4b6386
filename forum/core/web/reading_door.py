"""The door of the reading tools: a form that also works by page reload."""

from flask import Blueprint, Flask, Response, current_app, g, request

from forum.core.config import Config
from forum.core.errors import Missing
from forum.core.web.answers import page, see_path
from forum.core.web.audience import for_everyone
from forum.core.web.paths import local
from forum.core.web.reading import (
    ASKING,
    CHOICES,
    COOKIE,
    KEEP,
    KEYS,
    LEGENDS,
    Reading,
    asks_not_to_be_counted,
)

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
        return page("layout/reading.html", back=back, counts=_counts())
    return _keep(reading().with_looks(request.args), back)


@bp.get("/reading-tools/keys")
@for_everyone
def keys() -> Response:
    """The keys that go about a page of comments: shown, changed, or off. Kept as the other choices are."""
    back = g.here = local(request.args.get("back"))
    values = request.args if "use" in request.args else None
    chosen = reading().with_keys(values) if values else None
    if chosen:
        return _keep(chosen, back)
    typed = {name: values.get(name, "") for name in KEYS} if values else reading().letters
    return page(
        "layout/keys.html",
        back=back,
        names=KEYS,
        typed=typed,
        problem=bool(values),
        status=422 if values else 200,
    )


@bp.get("/reading-tools/ends")
@for_everyone
def ends() -> Response:
    """Whether this browser may say that a story was read to its end. Kept as the other choices are."""
    if not _counts():
        raise Missing
    back = g.here = local(request.args.get("back"))
    if "ends" in request.args:
        return _keep(reading().with_ends(request.args["ends"]), back)
    response = page("layout/ends.html", back=back, asks_not_to=asks_not_to_be_counted(request.environ))
    response.vary.update(ASKING)
    return response


def _counts() -> bool:
    config: Config = current_app.extensions["kith.config"]
    return config.count_views


def _keep(chosen: Reading, back: str) -> Response:
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
