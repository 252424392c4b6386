"""What narrows the queue down. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from forum.moderation.targets import CaseKind


class Age(StrEnum):
    """How long something has waited."""

    OVERDUE = "overdue"
    DAY = "day"  # for more than a day
    NEW = "new"  # since the last hour


class Whose(StrEnum):
    """Who is at it."""

    MINE = "mine"  # claimed by me, or comes back to me
    FREE = "free"  # nobody


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows the queue down."""

    kind: CaseKind | None = None
    rule: str = ""
    article: int | None = None
    topic: int | None = None
    age: Age | None = None
    whose: Whose | None = None

    @property
    def words(self) -> Mapping[str, str | int]:
        """As an address carries them."""
        names = ("kind", "rule", "article", "topic", "age", "whose")
        return {name: value for name in names if (value := getattr(self, name))}
