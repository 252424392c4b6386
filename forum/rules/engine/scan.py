"""Looking for patterns, with a budget in signs looked at: the same text costs the same on every machine."""

import re
from collections.abc import Iterator

BUDGET = 600_000  # signs that one detector may look at in one text


class OverBudget(Exception):
    """A detector would have to look at more than it may; its rule then fails to a hold."""


class Scan:
    """One detector's way through one text. What it looks at is counted."""

    __slots__ = ("left",)

    def __init__(self, budget: int = BUDGET) -> None:
        self.left = budget

    def spend(self, signs: int) -> None:
        """Count so many signs as looked at. Raises OverBudget."""
        self.left -= signs
        if self.left < 0:
            raise OverBudget

    def all(
        self, pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Every place where a pattern fits, in a text or a part of it."""
        stop = len(text) if end is None else end
        self.spend(stop - start)
        return pattern.finditer(text, start, stop)

    def first(
        self, pattern: re.Pattern[str], text: str, start: int = 0, end: int | None = None
    ) -> re.Match[str] | None:
        """The first of them."""
        stop = len(text) if end is None else end
        self.spend(stop - start)
        return pattern.search(text, start, stop)
