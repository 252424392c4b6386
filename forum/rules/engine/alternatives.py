"""The alternatives of a pattern, each a pattern of its own: what is written between `|` at the top of it."""

from collections.abc import Iterator
from itertools import pairwise


def alternatives(pattern: str) -> list[str]:
    """The alternatives in order; the pattern itself where there is only one."""
    cuts = [-1, *_cuts(pattern), len(pattern)]
    return [pattern[start + 1 : end] for start, end in pairwise(cuts)]


def _cuts(pattern: str) -> Iterator[int]:
    """Where a `|` stands outside of all brackets."""
    depth = place = 0
    while place < len(pattern):
        sign = pattern[place]
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield place
        place = _end_of_class(pattern, place) if sign == "[" else place + 1 + (sign == "\\")


def _end_of_class(pattern: str, place: int) -> int:
    """Behind the signs in square brackets that begin here; a bracket that comes first is one of them."""
    place += 2 if pattern[place + 1] == "^" else 1
    place += pattern[place] == "]"
    while pattern[place] != "]":
        place += 1 + (pattern[place] == "\\")
    return place + 1
