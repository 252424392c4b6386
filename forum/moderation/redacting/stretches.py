"""Where something is found in a text, and what is put in its place."""

import re
from collections.abc import Iterable, Iterator

from forum.rules.engine.returning import plain

INSTEAD = "[taken out]"
_MARKER = re.compile(r"\[[^\[\]\n]{1,40}\]")  # [phone number removed]
_TOGETHER = re.compile(r"[\s'’/–-]{1,3}")  # what stands between two parts of one name
_BRACKETS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))

Stretch = tuple[int, int, str]  # from where to where, and what is put there


def mark_of(after: str) -> str:
    """What stands in the comment instead, where that is one short mark."""
    found = set(_MARKER.findall(plain(after)))
    return found.pop() if len(found) == 1 else INSTEAD


def replaced(text: str, stretches: Iterable[Stretch]) -> str:
    """The text with marks in place of these stretches; no half of a pair of brackets is left over."""
    parts, place = [], 0
    for each in _joined(text, stretches):
        start, end, mark = _whole(text, *each)
        parts += [text[place:start], mark]
        place = end
    return "".join([*parts, text[place:]])


def _joined(text: str, stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Those that overlap or belong together made one."""
    last: Stretch | None = None
    for start, end, mark in sorted(stretches):
        if last and (start <= last[1] or _TOGETHER.fullmatch(text, last[1], start)):
            last = (last[0], max(last[1], end), last[2])
            continue
        if last:
            yield last
        last = (start, end, mark)
    if last:
        yield last


def _whole(text: str, start: int, end: int, mark: str) -> Stretch:
    """The stretch with the bracket that belongs to one inside it, or the mark with that bracket."""
    for opening, closing in _BRACKETS:
        open_ones = text.count(opening, start, end) - text.count(closing, start, end)
        if open_ones < 0 and text[start - 1 : start] == opening:
            start -= 1
        elif open_ones < 0:
            mark += closing
        elif open_ones > 0 and text[end : end + 1] == closing:
            end += 1
        elif open_ones > 0:
            mark = opening + mark
    return start, end, mark
