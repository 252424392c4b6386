"""A day and an hour on somebody's own clock, as a moment; and back. Pure.

Where clocks are put forward an hour does not exist, and where they are put back one comes twice (PEP 495).
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from forum.core.errors import Invalid

USUAL = "UTC"
FIRST, SECOND = "first", "second"
TOO_FAR = "We can’t count so far. Please choose a day nearer to this one."
NO_SUCH_HOUR = (
    "On that day the clocks in {zone} are put forward, and {hour} does not exist. "
    "Please choose an earlier or a later time."
)
TWICE = (
    "On that day the clocks in {zone} are put back, and {hour} comes twice. Please say which one you mean."
)


class ComesTwice(Invalid):
    """The hour comes twice on that day, and nobody has said which is meant."""


@cache
def zones() -> Sequence[str]:
    """The names of the zones that this machine knows; UTC is one wherever it is."""
    known = {each for each in available_timezones() if "/" in each and not each.startswith(("Etc/", "posix"))}
    return (USUAL, *sorted(known))


def zone(name: str) -> ZoneInfo | None:
    """A zone by its name, or nothing where there is none."""
    return ZoneInfo(name) if name in zones() and name != USUAL else None


def moment(day: date, hour: time, name: str, which: str = "") -> datetime:
    """This hour of this day in a zone, in UTC. `which` says which one where it comes twice."""
    first, second = _both(day, hour, name)
    said = {"zone": name.replace("_", " "), "hour": f"{hour:%H:%M}"}
    if on_the_wall(first, name).replace(tzinfo=None) != datetime.combine(day, hour):
        raise Invalid(NO_SUCH_HOUR.format(**said))
    if first == second:
        return first
    if which not in {FIRST, SECOND}:
        raise ComesTwice(TWICE.format(**said))
    return first if which == FIRST else second


def _both(day: date, hour: time, name: str) -> tuple[datetime, datetime]:
    """The moments that this hour of this day may mean; one and the same but where clocks are changed."""
    own, wall = zone(name) or UTC, datetime.combine(day, hour)
    try:
        first, second = (wall.replace(tzinfo=own, fold=fold).astimezone(UTC) for fold in (0, 1))
    except OverflowError:
        raise Invalid(TOO_FAR) from None
    return first, second


def which(at: datetime, name: str) -> str:
    """Which one it is where its hour comes twice; nothing where it comes once."""
    wall = on_the_wall(at, name)
    first, second = _both(wall.date(), wall.timetz().replace(tzinfo=None, fold=0), name)
    return "" if first == second else SECOND if wall.fold else FIRST


def on_the_wall(at: datetime, name: str) -> datetime:
    """What a clock in this zone shows at this moment."""
    return at.astimezone(zone(name) or UTC)
