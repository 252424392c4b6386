"""Answers packed for the wire: gzip, for what is text and long enough to gain by it."""

import zlib

from flask import Flask, Response, request

ENCODING = "gzip"
WORTH_IT = 1_000  # bytes; shorter ones grow by the trouble
QUICK, WELL = 1, 7
_GZIP = 16 + zlib.MAX_WBITS
_TEXT = ("text/", "application/json", "image/svg+xml")


def packed(body: bytes, level: int = QUICK) -> bytes:
    """The body, gzipped."""
    packer = zlib.compressobj(level, zlib.DEFLATED, _GZIP)
    return packer.compress(body) + packer.flush()


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
