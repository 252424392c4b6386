"""Answers packed for the wire: gzip, for what is text and long enough to gain by it."""

import gzip

from flask import Flask, Response, request
from isal import igzip

ENCODING = "gzip"
WORTH_IT = 1_000  # bytes; shorter ones grow by the trouble
_TEXT = ("text/", "application/json", "image/svg+xml")


def packed(body: bytes) -> bytes:
    """The body, gzipped while somebody waits: some ten times faster than zlib, a fifth larger."""
    return bytes(igzip.compress(body, 2, mtime=0))


def packed_well(body: bytes) -> bytes:
    """The body, gzipped for being sent many times."""
    return gzip.compress(body, 7, mtime=0)


def accepted(header: str) -> bool:
    """Whether a browser that sends this Accept-Encoding takes gzip."""
    for each in header.lower().split(","):
        name, _, weight = each.partition(";")
        if name.strip() == ENCODING:
            return weight.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False


def register(app: Flask) -> None:
    """Pack every answer that gains by it, unless somebody has already."""

    @app.after_request
    def pack(response: Response) -> Response:
        if not _packable(response):
            return response
        response.vary.add("Accept-Encoding")
        if accepted(request.headers.get("Accept-Encoding", "")):
            response.set_data(packed(response.get_data()))
            response.headers["Content-Encoding"] = ENCODING
        return response


def _packable(response: Response) -> bool:
    return (
        response.status_code not in {204, 304}
        and not response.direct_passthrough
        and "Content-Encoding" not in response.headers
        and (response.mimetype or "").startswith(_TEXT)
        and (response.content_length or 0) >= WORTH_IT
    )
