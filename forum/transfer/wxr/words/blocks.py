"""The block editor's comments: <!-- wp:paragraph {...} --> ... <!-- /wp:paragraph -->.

What stands inside a block is finished HTML; what stands between blocks is classic text, in which a blank
line is a paragraph.
"""

import re
from collections.abc import Iterator

# The editor writes brackets in the settings as \u003c and \u003e, so the next bracket is the mark's own.
_MARK = re.compile(
    r"<!--\s*+(?P<close>/?)wp:(?P<name>[a-z][a-z0-9/_]*+(?:-[a-z0-9/_]++)*+)(?P<rest>[^<>]*+)(?<=--)>"
)
_CLASSIC = frozenset({"freeform", "core/freeform", "shortcode", "core/shortcode"})


def segments(raw: str) -> Iterator[tuple[str, bool]]:
    """The body in parts without block comments; each with whether it is classic text."""
    parts: list[str] = []
    was_classic = True
    for text, classic in _pieces(raw):
        if classic != was_classic and text.strip():
            yield "".join(parts), was_classic
            parts, was_classic = [], classic
        parts.append(text)
    yield "".join(parts), was_classic


def _pieces(raw: str) -> Iterator[tuple[str, bool]]:
    at, depth, classic = 0, 0, True
    for mark in _MARK.finditer(raw):
        yield raw[at : mark.start()], classic
        at = mark.end()
        depth = _depth(mark, depth)
        classic = depth == 0 or (depth == 1 and mark["name"] in _CLASSIC)
    yield raw[at:], classic


def _depth(mark: re.Match[str], depth: int) -> int:
    if mark["rest"].endswith("/--"):
        return depth
    return max(0, depth - 1) if mark["close"] else depth + 1
