"""/metrics: a few counts for those who run the site, in Prometheus' text format. About nobody.

It answers only where `KITH_METRICS` says so, and counts what happened in this process since it began.
"""

from flask import Blueprint, Response, current_app

from forum.core.config import Config
from forum.core.errors import Missing
from forum.core.markup import ARTICLE, COMMENT, NOTE, counted
from forum.core.web.audience import for_everyone

bp = Blueprint("metrics", __name__)

_CONTEXTS = tuple(context.name for context in (COMMENT, ARTICLE, NOTE))
# what is counted: its name, and what that means
_ABOUT_TEXTS = {
    counted.DISAGREED: ("kith_markup_disagreements_total", "Texts of which one wall dropped more."),
    counted.AS_TEXT: ("kith_markup_as_text_total", "Texts whose rendering failed or took too long."),
}


@bp.get("/metrics")
@for_everyone
def metrics() -> Response:
    """All counts; a page that isn't there unless it was asked for in the settings."""
    config: Config = current_app.extensions["kith.config"]
    if not config.metrics:
        raise Missing
    response = Response(_lines(), content_type="text/plain; version=0.0.4; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    return response


def _lines() -> str:
    counts, lines = counted.counts(), []
    for what, (name, meaning) in _ABOUT_TEXTS.items():
        lines += [f"# HELP {name} {meaning}", f"# TYPE {name} counter"]
        lines += [f'{name}{{context="{where}"}} {counts.get((what, where), 0)}' for where in _CONTEXTS]
    return "\n".join(lines) + "\n"
