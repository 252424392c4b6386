"""Paths that came from outside and are used to send somebody onwards."""

import re

_LOCAL = re.compile(r"/(?![/\\])[^\\\s\x00-\x1f\x7f]*")


def local(path: str | None, otherwise: str = "/") -> str:
    """The path if it leads to this site and nowhere else."""
    return path if path and len(path) <= 2000 and _LOCAL.fullmatch(path) else otherwise  # noqa: PLR2004 - a URL's length
