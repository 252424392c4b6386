"""Numbers in addresses: nine digits at most, so that a longer one is a page that isn't there."""

from flask import Flask
from werkzeug.routing import IntegerConverter


class _Id(IntegerConverter):
    regex = r"[0-9]{1,9}"


def register(app: Flask) -> None:
    """Use it for every `<int:...>`; call this before any route is added."""
    app.url_map.converters["int"] = _Id
