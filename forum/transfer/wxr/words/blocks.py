"""The block editor's comments: <!-- wp:paragraph {...} --> ... <!-- /wp:paragraph -->.

What stands inside a block is finished HTML; what stands between blocks is classic text, in which a blank
line is a paragraph.
"""

import re
from collections.abc import Iterator

# {...} may hold "--&gt;" but never "-->": the editor escapes it.
_MARK = re.compile(
    r"<!--\s*(?P<close>/?)wp:(?P<name>[a-z][a-z0-9/_-]*)\s*(?P<rest>(?:(?!-->).)*+)-->", re.DOTALL
)
_CLASSIC = frozenset({"freeform", "core/freeform", "html", "core/html", "shortcode", "core/shortcode"})


def segments(raw: str) -> Iterator[tuple[str, bool]]:
    """The body in parts without block comments; each with whether it is classic text."""
    if "<!-- wp:" not in raw and "<!--wp:" not in raw:
        yield raw, True
        return
    at, depth, classic = 0, 0, True
    for mark in _MARK.finditer(raw):
        yield raw[at : mark.start()], classic
        at = mark.end()
        depth = _depth(mark, depth)
        classic = depth == 0 or (depth == 1 and not mark["close"] and mark["name"] in _CLASSIC)
    yield raw[at:], classic


def _depth(mark: re.Match[str], depth: int) -> int:
    if mark["rest"].rstrip().endswith("/"):
        return depth
    return max(0, depth - 1) if mark["close"] else depth + 1
