"""What happened, in the past tense."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BookAmended:
    """The rule book has a new edition."""

    edition: int
    by_id: int
    at: datetime
