"""A month, as a calendar shows it: its days, and the moments between which they lie. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self

from forum.core.clockwork import on_the_wall, zone

_TYPED = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})")
EARLIEST, LATEST = 1970, 2200
DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Month:
    """One month of one year."""

    year: int
    month: int

    @classmethod
    def read(cls, typed: str, today: date) -> Self:
        """ "2026-11"; this month where nothing like it was typed."""
        found = _TYPED.fullmatch(typed)
        if found and EARLIEST <= int(found["year"]) <= LATEST and 1 <= int(found["month"]) <= DECEMBER:
            return cls(int(found["year"]), int(found["month"]))
        return cls(today.year, today.month)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def next(self) -> "Month":
        """The month after it."""
        after = self.first + timedelta(days=31)
        return Month(after.year, after.month)

    @property
    def previous(self) -> "Month":
        """The month before it."""
        before = self.first - timedelta(days=1)
        return Month(before.year, before.month)

    @property
    def word(self) -> str:
        """As addresses carry it."""
        return f"{self.year:04}-{self.month:02}"

    def begins(self, name: str) -> datetime:
        """When it begins on a clock in this zone."""
        return datetime.combine(self.first, time(), zone(name) or UTC).astimezone(UTC)


def by_day(moments: Sequence[datetime], name: str) -> dict[date, list[tuple[str, int]]]:
    """For each day on a clock in this zone: at what time, and which of the moments, in their order."""
    days: dict[date, list[tuple[str, int]]] = {}
    for place, each in enumerate(moments):
        wall = on_the_wall(each, name)
        days.setdefault(wall.date(), []).append((f"{wall:%H:%M}", place))
    return days
