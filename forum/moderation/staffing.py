"""When something is due, counted in the hours at which somebody of the team is there. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

_DAY, _HOUR, _NOTHING = timedelta(days=1), timedelta(hours=1), timedelta(0)
_HOURS = 24


@dataclass(frozen=True, slots=True)
class Hours:
    """From which hour until which somebody is there, every day, in UTC, as everywhere in Kith.

    `closes` may be 24, or after midnight: from 18 to 2. From 0 to 24 is day and night.
    """

    opens: int = 0
    closes: int = _HOURS

    def on(self, day: date) -> tuple[datetime, datetime]:
        """The hours that begin on this day."""
        midnight = datetime.combine(day, time(), UTC)
        closes = self.closes if self.opens < self.closes else self.closes + _HOURS
        return midnight + self.opens * _HOUR, midnight + closes * _HOUR


def due(since: datetime, within: timedelta, hours: Hours) -> datetime:
    """When so much time has gone by since then, at hours at which somebody is there."""
    day = since.astimezone(UTC).date() - _DAY  # its hours may reach into the next
    while True:
        start, end = hours.on(day)
        start = max(start, since)
        there = max(end - start, _NOTHING)
        if within <= there:
            return start + within
        within, day = within - there, day + _DAY
