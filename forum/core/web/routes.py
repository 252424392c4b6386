"""Addresses: what no database could hold is a page that isn't there. Numbers have nine digits at most.

`here` is what the links of a page lead back to. A page that is kept for everyone names it without what one
reader's address happened to carry (`?from_a_newsletter=...`).
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast
from urllib.parse import urlencode, urlsplit

from flask import Flask, g, request
from werkzeug.routing import IntegerConverter

from forum.core.errors import Missing
from forum.core.web.paths import local


class _Id(IntegerConverter):
    regex = r"[0-9]{1,9}"


def register(app: Flask) -> None:
    """Use them for every address; call this before any route is added."""
    app.url_map.converters["int"] = _Id

    @app.before_request
    def refuse_nul() -> None:
        if any("\0" in part for part in (request.path, *request.args.values())):
            raise Missing

    _remember_addresses(app)

    @app.context_processor
    def know() -> dict[str, object]:
        return {"here": g.get("here") or _here()}


def _remember_addresses(app: Flask) -> None:
    """A page has dozens of links, and the same ones as the page before: each is put together once."""

    @lru_cache(maxsize=4096)
    def built(endpoint: str, values: tuple[tuple[str, object], ...]) -> str:
        return app.url_for(endpoint, **cast("dict[str, Any]", dict(values)))

    @app.template_global("url_for")
    def url_for(endpoint: str, **values: object) -> str:
        return built(endpoint, tuple(sorted(values.items())))


def _here() -> str:
    if request.method in {"GET", "HEAD"}:
        return request.full_path.rstrip("?")
    # Where a form goes to is no page: what leads back leads to the page that the form stood on.
    return local(urlsplit(request.referrer or "").path)


def here_is(values: Mapping[str, str]) -> None:
    """The reader is at this path with these values, whatever else stood in the address."""
    g.here = f"{request.path}?{urlencode(values)}" if values else request.path
