"""Addresses: what no database could hold is a page that isn't there. Numbers have nine digits at most."""

from flask import Flask, request
from werkzeug.routing import IntegerConverter

from forum.core.errors import Missing


class _Id(IntegerConverter):
    regex = r"[0-9]{1,9}"


def register(app: Flask) -> None:
    """Use them for every address; call this before any route is added."""
    app.url_map.converters["int"] = _Id

    @app.before_request
    def refuse_nul() -> None:
        if any("\0" in part for part in (request.path, *request.args.values())):
            raise Missing
