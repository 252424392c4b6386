"""Lists of words that detectors read with: one word or phrase a line, `#` begins a remark."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def words(name: str) -> frozenset[str]:
    """The words of one list, in small letters."""
    return frozenset(in_order(name))


@cache
def in_order(name: str) -> tuple[str, ...]:
    """The same as they stand in the list."""
    return tuple(lines(name))


def lines(name: str) -> Iterator[str]:
    """The same, one after the other and not kept: for long lists that are made into something else."""
    with (_FOLDER / f"{name}.txt").open(encoding="utf-8") as file:
        for line in file:
            if words := line.partition("#")[0].strip():
                yield words.casefold()
