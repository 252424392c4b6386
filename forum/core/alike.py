"""What two sequences have in common, in the same order: for texts that are compared or put together. Pure."""

from collections.abc import Sequence

# Words of one times words of the other. Above it (two books of fifty thousand one-letter words) the middle
# counts as changed altogether: half a gigabyte of memory is no price for a comparison.
MOST = 400_000_000


def alike(one: Sequence[str], other: Sequence[str]) -> int:
    """With how many of the same they begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, yours) in pairs if mine != yours), min(len(one), len(other)))


def in_common(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """The most items that stand in both in the same order, by their places in each."""
    lead = alike(one, other)
    trail = alike(one[lead:][::-1], other[lead:][::-1])
    ends = (len(one) - trail, len(other) - trail)
    pairs = [(place, place) for place in range(lead)]
    pairs += [(lead + a, lead + b) for a, b in _most(one[lead : ends[0]], other[lead : ends[1]])]
    return pairs + [(ends[0] + place, ends[1] + place) for place in range(trail)]


def _most(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """The same without what they begin and end with.

    difflib is cubic where every second word is another one, so that one long comment would keep a moderator
    waiting for minutes. Here a whole row of the table of longest common parts is one number, a bit for each
    word of `one` (Hyyrö 2004): as many steps as there are words, whatever they are.
    """
    if len(one) * len(other) > MOST:
        return []
    places: dict[str, int] = {}
    for place, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << place
    every = (1 << len(one)) - 1
    rows = [every]
    for word in other:
        row = rows[-1]
        met = row & places.get(word, 0)
        rows.append((row + met | row - met) & every)
    return _walked_back(rows, len(one))


def _walked_back(rows: Sequence[int], width: int) -> list[tuple[int, int]]:
    """The pairs of a table of longest common parts: a bit is 0 where a row has one more than to its left."""
    found, a, b = [], width, len(rows) - 1
    while a and b:
        if rows[b] >> (a - 1) & 1:
            a -= 1
        elif not rows[b - 1] >> (a - 1) & 1:
            b -= 1
        else:
            a, b = a - 1, b - 1
            found.append((a, b))
    return found[::-1]
