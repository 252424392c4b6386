"""Paths that came from outside and are used to send somebody onwards."""

import re

_LOCAL = re.compile(r"/(?![/\\])[^\\\s\x00-\x1f\x7f]*")
_LONGEST = 2000  # signs of an address that every browser still takes


def local(path: str | None, otherwise: str = "/") -> str:
    """The path if it leads to this site and nowhere else."""
    return path if path and len(path) <= _LONGEST and _LOCAL.fullmatch(path) else otherwise
