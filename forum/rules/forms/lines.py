"""Entries that are typed one a line."""

from collections.abc import Callable

from forum.core.errors import Invalid

MOST = 2000


def lines(typed: str) -> tuple[str, ...]:
    """The lines that say something, each once, in their order."""
    return tuple(dict.fromkeys(line.strip() for line in typed.split("\n") if line.strip()))


def entries(typed: str, read: Callable[[str], str], most: int = MOST) -> tuple[str, ...]:
    """Each line as it is kept. Raises Invalid with a sentence that says which line is wrong, and why."""
    found = []
    for number, line in enumerate(typed.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found.append(read(line.strip()))
        except ValueError as problem:
            raise Invalid(f"Line {number}: {problem}") from problem
    if len(found) > most:
        raise Invalid(f"{most:,} lines at most, please. These are {len(found):,}.")
    return tuple(dict.fromkeys(found))


def no_longer_than(most: int) -> Callable[[str], str]:
    """Reads a line of at most so many characters."""

    def read(line: str) -> str:
        if len(line) > most:
            raise ValueError(f"this is longer than {most} characters.")
        return line

    return read
