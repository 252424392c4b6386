"""What happened, in the past tense."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BookAmended:
    """The rule book has a new edition."""

    edition: int
