"""Putting things in an order, one step at a time. Pure."""

from collections.abc import Sequence

UP, DOWN = -1, 1
MOST_FEATURES = 3
MOST_RELATED = 3
MOST_PARTS = 100  # a series is shown whole


def moved(order: Sequence[int], one: int, step: int) -> list[int]:
    """The same things, with this one a place further up or down; at the end it stays where it is."""
    found = list(order)
    if one not in found:
        return found
    place = found.index(one)
    other = place + step
    if 0 <= other < len(found):
        found[place], found[other] = found[other], found[place]
    return found
