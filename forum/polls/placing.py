"""Where the polls of a story stand in its text: each once at most; the others follow the story. Pure."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from forum.core.markup.inserts import POLL, split


class Spot(NamedTuple):
    """A place in a text where somebody typed the number of a poll, and whether that poll stands there.

    One that stands elsewhere doesn't, and neither does one a second time.
    """

    id: int
    stands: bool


def placed(html: str, polls: Collection[int]) -> Iterator[str | Spot]:
    """Stored HTML in pieces, with the places of these polls; inserts of another kind stay as they are."""
    left = set(polls)
    for each in split(html):
        if isinstance(each, str):
            yield each
        elif each.kind != POLL:
            yield each.mark()
        else:
            yield Spot(each.id, each.id in left)
            left.discard(each.id)
