"""How figures about moderation are worked out. Pure."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median as middle

from forum.moderation.acts import Act

TOO_FEW = 5
WEEK = timedelta(days=7)
RESTRICTIONS = frozenset({Act.ADJUST, Act.HOLD, Act.REMOVE, Act.RETURN})
# What a moderator can say to what waits or was reported. A worry is looked after, not decided.
DECISIONS = RESTRICTIONS | {Act.PUBLISH, Act.RESTORE, Act.GIVE_BACK, Act.NO_ACTION, Act.DEAL_WITH}
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


@dataclass(frozen=True, slots=True)
class Span:
    """From a moment up to another one, which is not in it any more."""

    start: datetime
    end: datetime

    def __contains__(self, moment: object) -> bool:
        return isinstance(moment, datetime) and self.start <= moment < self.end


@dataclass(frozen=True, slots=True)
class Count:
    """How often something was done under a rule, by a program or by people."""

    act: Act
    rule: str | None
    program: bool
    count: int


@dataclass(frozen=True, slots=True)
class Wait:
    """When something came, and when somebody first did something about it."""

    opened_at: datetime
    closed_at: datetime

    @property
    def seconds(self) -> float:
        """How long it took. A clock that was set back makes nothing shorter than no time."""
        return max(0.0, (self.closed_at - self.opened_at).total_seconds())


def median(values: Sequence[float]) -> float | None:
    """The value in the middle; between two, what lies half-way. Nothing of nothing."""
    return middle(values) if values else None


def percentile(values: Sequence[float], hundredth: int) -> float | None:
    """The nearest-rank percentile: the smallest value that so many of a hundred do not exceed."""
    if not values:
        return None
    rank = max(1, math.ceil(hundredth * len(values) / 100))
    return sorted(values)[rank - 1]


def percent(part: int, whole: int) -> int | None:
    """So many of a hundred; nothing where there are too few to tell."""
    return round(100 * part / whole) if whole >= TOO_FEW else None


def steps(now: datetime, weeks: int, length: int = 1) -> list[Span]:
    """So many weeks up to the one that goes on, `length` weeks a step, the latest first.

    Weeks begin on Mondays, at midnight UTC.
    """
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    end = day - timedelta(days=day.weekday()) + WEEK
    ends = [end - each * WEEK for each in range(0, weeks, length)]
    return [Span(each - length * WEEK, each) for each in ends]


def sorted_into(spans: Sequence[Span], waits: Iterable[Wait]) -> list[list[float]]:
    """How long each took, by the span in which it came to its end."""
    found: list[list[float]] = [[] for _ in spans]
    for wait in waits:
        for place, span in enumerate(spans):
            if wait.closed_at in span:
                found[place].append(wait.seconds)
    return found


def spoken(seconds: float | None) -> str:
    """A length of time in words, as coarse as it may be: "12 minutes", "3 hours", "2 days"."""
    if seconds is None:
        return "–"
    if seconds < _MINUTE:
        return "under a minute"
    for unit, name, enough in ((_MINUTE, "minute", 90 * _MINUTE), (_HOUR, "hour", 48 * _HOUR)):
        if seconds < enough:
            return _of(round(seconds / unit), name)
    return _of(round(seconds / _DAY), "day")


def _of(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count:,} {name}s"
