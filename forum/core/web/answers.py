"""How a door answers: a page, or "see over there"."""

from typing import Any, cast

from flask import Response, make_response, redirect, render_template, url_for


def page(template: str, *, status: int = 200, **values: object) -> Response:
    """A page made from a template."""
    response: Response = make_response(render_template(template, **values), status)
    return response


def see_other(endpoint: str, **values: object) -> Response:
    """303: the form was taken, what comes of it is over there. `_anchor` names the place on it."""
    return see_path(url_for(endpoint, **cast("dict[str, Any]", values)))


def see_path(path: str) -> Response:
    """303 to a path on this site."""
    response = redirect(path, code=303)
    assert isinstance(response, Response)
    return response


def moved(path: str) -> Response:
    """301: it lives over there now, for good."""
    response = redirect(path, code=301)
    assert isinstance(response, Response)
    return response
