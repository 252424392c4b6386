"""When something is due, counted in the hours at which somebody of the team is there. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_DAY, _NOTHING = timedelta(days=1), timedelta(0)
_HOURS = 24


@dataclass(frozen=True, slots=True)
class Hours:
    """From which hour until which somebody is there, every day, by the clocks of a zone.

    `closes` may be 24, or after midnight: from 18 to 2. From 0 to 24 is day and night.
    """

    opens: int = 0
    closes: int = _HOURS
    zone: tzinfo = UTC

    def on(self, day: date) -> tuple[datetime, datetime]:
        """The hours that begin on this day. Where clocks jump over all of them, they end as they begin."""
        last = day if self.opens < self.closes else day + _DAY
        start = self._moment(day, self.opens)
        return start, max(start, self._moment(last, self.closes))

    def _moment(self, day: date, hour: int) -> datetime:
        found = datetime.combine(day + hour // _HOURS * _DAY, time(hour % _HOURS), self.zone)
        return found.astimezone(UTC)


def due(since: datetime, within: timedelta, hours: Hours) -> datetime:
    """When so much time has gone by since then, at hours at which somebody is there."""
    day = since.astimezone(hours.zone).date() - _DAY  # its hours may reach into the next
    while True:
        start, end = hours.on(day)
        start = max(start, since)
        there = max(end - start, _NOTHING)
        if within <= there:
            return start + within
        within, day = within - there, day + _DAY
