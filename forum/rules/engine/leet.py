"""Figures that stand in for letters: "s3lling" says selling."""

import re

_INSIDE = re.compile(r"[0134579@$](?<=[a-z].)[0134579@$]?(?=[a-z])")
_LETTERS = str.maketrans("0134579@$", "oieastgas")
_LONGEST = 24  # signs to each side that may still belong to the word


def folded(low: str) -> str:
    """A text in small letters with such words as they sound, of the same length; itself without them."""
    parts, place = [], 0
    for found in _INSIDE.finditer(low):
        if found.start() >= place:
            start, end = _word(low, place, *found.span())
            parts += [low[place:start], low[start:end].translate(_LETTERS)]
            place = end
    return "".join([*parts, low[place:]]) if parts else low


def _word(low: str, least: int, start: int, end: int) -> tuple[int, int]:
    """Where the word begins and ends that these figures stand in; it begins at `least` or later."""
    first, last = start, end
    while first > max(least, start - _LONGEST) and _belongs(low[first - 1]):
        first -= 1
    while last < min(len(low), end + _LONGEST) and _belongs(low[last]):
        last += 1
    return first, last


def _belongs(sign: str) -> bool:
    return sign.isalnum() or sign in "@$"
