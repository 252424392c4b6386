"""What somebody had before them when they decided: the last decision about it, and its words. Pure."""

from dataclasses import dataclass
from typing import Self

from forum.core.typed import whole


@dataclass(frozen=True, slots=True)
class Seen:
    """The last entry in the record that decides about a subject, and how often its words had been changed."""

    entry: int
    changes: int

    def __str__(self) -> str:
        return f"{self.entry}.{self.changes}"

    @classmethod
    def read(cls, text: str) -> Self | None:
        """As a form carries it; nothing where it can't be read."""
        entry, _, changes = text.partition(".")
        first, second = whole(entry), whole(changes)
        return None if first is None or second is None else cls(first, second)
