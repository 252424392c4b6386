"""Counting. Pure."""

from collections.abc import Sequence


def shares(ballots: Sequence[int]) -> list[int]:
    """Whole percentages that add up to 100 (largest remainder, ties to the earlier choice); 0 of nothing."""
    total = sum(ballots)
    if not total:
        return [0] * len(ballots)
    exact = [divmod(count * 100, total) for count in ballots]
    result = [whole for whole, _ in exact]
    by_remainder = sorted(range(len(exact)), key=lambda each: -exact[each][1])
    for each in by_remainder[: 100 - sum(result)]:
        result[each] += 1
    return result


def points(place: int, choices: int) -> int:
    """What a rank is worth (Borda): of five choices the first gets five points, the fifth one.

    What nobody has ranked gets none.
    """
    return choices - place
