"""Lists of words that detectors read with: one word or phrase a line, `#` begins a remark."""

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
    lines = (
        line.partition("#")[0].strip() for line in (_FOLDER / f"{name}.txt").read_text("utf-8").split("\n")
    )
    return tuple(line.casefold() for line in lines if line)
