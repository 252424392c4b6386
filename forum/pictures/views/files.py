"""Doors: the files that readers get, and the address by which a story names a picture."""

import logging
import re

from flask import Response

from forum.accounts.door import EDITOR, VISITOR, requires
from forum.core.errors import Missing
from forum.core.web import see_other
from forum.core.web.assets import A_YEAR
from forum.pictures import queries
from forum.pictures.jobs import workshop
from forum.pictures.models import Form
from forum.pictures.views.blueprint import bp

_log = logging.getLogger(__name__)
_NAME = re.compile(r"(\d{1,5})\.(webp|jpeg|png)")


@bp.get("/pictures/<token>/<name>")
@requires(VISITOR)
def file(token: str, name: str) -> Response:
    """One file of a picture. It never changes, so whoever has it may keep it for a year."""
    known = _NAME.fullmatch(name)
    if known is None or not queries.has_file(token, int(known[1]), Form(known[2])):
        raise Missing
    found = workshop().store.get(f"{token}/{name}")
    if found is None:
        _log.error("A file of a picture is missing in the store: %s/%s", token, name)
        raise Missing
    response = Response(found.chunks, mimetype=f"image/{known[2]}", direct_passthrough=True)
    response.content_length = found.length
    response.cache_control.public = True
    response.cache_control.max_age = A_YEAR
    response.cache_control.immutable = True
    return response


@bp.get("/pictures/<int:id>")
@requires(EDITOR)
def named(id: int) -> Response:
    """What a story calls a picture leads an editor to its page."""
    return see_other("pictures.picture", id=queries.picture(id).id)
