"""Style and script: an ordered list of small files, joined once at start, named by their content."""

import hashlib
import re
from functools import cache
from pathlib import Path

from flask import Blueprint, Flask, Response, abort, request, url_for

from forum.core.config import ROOT
from forum.core.web.audience import for_everyone
from forum.core.web.packing import ENCODING, accepted, packed_well

STATIC = ROOT / "static"
# The order matters only inside a layer; the first file names the layers.
SHEETS = ("layers", "tokens", "themes", "reset", "fonts", "base", "layout", "parts/*", "utilities", "print")
# What only the desk and its figures need comes after, in the same layers: readers never carry it.
DESK_SHEETS = ("desk/*",)
# "start" gives the others what they share; "once" hears last, so that it sees what others took over.
SCRIPTS = ("start", "reading", "preview", "keys", "ends", "once")
# What only members need: it comes after the other script and stands on it.
MEMBER_SCRIPTS = ("put", "reply", "draft", "count", "toolbar", "check", "mention", "react", "unread", "desk")
# What only the editors' desk needs; it comes after both.
EDITOR_SCRIPTS = ("editing/*",)
# What a ranking needs: it comes with the ranking, since few pages have one.
RANK_SCRIPTS = ("rank",)
# What a page for telling a story of one's own needs, and no other.
TELLING_SCRIPTS = ("contribute",)
# bundle: its folder, its files, what it is
BUNDLES = {
    "css": ("css", SHEETS, "text/css"),
    "desk.css": ("css", DESK_SHEETS, "text/css"),
    "js": ("js", SCRIPTS, "text/javascript"),
    "member.js": ("js", MEMBER_SCRIPTS, "text/javascript"),
    "editor.js": ("js", EDITOR_SCRIPTS, "text/javascript"),
    "rank.js": ("js", RANK_SCRIPTS, "text/javascript"),
    "telling.js": ("js", TELLING_SCRIPTS, "text/javascript"),
}
# Our comments and indents are for us, not for the wire; a comment of ours never stands inside a string.
_COMMENT, _INDENT = re.compile(r"/\*.*?\*/", re.DOTALL), re.compile(r"\s*\n\s*")
_AROUND = re.compile(r"\s*(?:;\s*(?=})|([{};])\s*)")  # spaces in a sheet; no string of ours has these signs
A_YEAR = 365 * 24 * 3600

bp = Blueprint("assets", __name__)


def _joined(folder: str, names: tuple[str, ...], ending: str) -> bytes:
    files = [file for name in names for file in sorted((STATIC / folder).glob(f"{name}.{ending}"))]
    text = "\n".join(file.read_text("utf-8") for file in files)
    said = _INDENT.sub("\n", _COMMENT.sub("", text))
    return (_AROUND.sub(r"\1", said) if ending == "css" else said).encode()


@cache
def bundle(kind: str) -> tuple[str, bytes]:
    """The file name, with a hash of the content in it, and the content."""
    folder, names, _ = BUNDLES[kind]
    content = _joined(folder, names, folder)
    return f"kith.{hashlib.sha256(content).hexdigest()[:12]}.{kind}", content


@cache
def _well_packed(kind: str) -> bytes:
    """Packed once, and as well as it goes: everybody's first visit pays for it."""
    return packed_well(bundle(kind)[1])


@cache
def static_hash(filename: str) -> str:
    """A short hash of one static file, for its address."""
    return hashlib.sha256((STATIC / Path(filename)).read_bytes()).hexdigest()[:12]


@bp.get("/assets/<name>")
@for_everyone
def asset(name: str) -> Response:
    """The joined style sheet or script."""
    for kind, (_, _, mimetype) in BUNDLES.items():
        known, content = bundle(kind)
        if name == known:
            response = Response(content, mimetype=mimetype)
            response.vary.add("Accept-Encoding")
            if accepted(request.headers.get("Accept-Encoding", "")):
                response.set_data(_well_packed(kind))
                response.headers["Content-Encoding"] = ENCODING
            response.cache_control.public = True
            response.cache_control.max_age = A_YEAR
            response.cache_control.immutable = True
            return response
    return abort(404)


def asset_url(kind: str) -> str:
    """Where the joined file is now."""
    return url_for("assets.asset", name=bundle(kind)[0])


def static_url(filename: str) -> str:
    """A file of static/, with its hash, so that browsers may keep it for a year."""
    return url_for("static", filename=filename, v=static_hash(filename))


def register(app: Flask) -> None:
    """Serve the bundles and give templates their addresses."""
    if app.debug:
        bundle.cache_clear()
        _well_packed.cache_clear()
    app.register_blueprint(bp)
    app.add_template_global(asset_url)
    app.add_template_global(static_url)
