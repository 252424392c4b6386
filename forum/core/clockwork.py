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
    own = zone(name) or UTC
    wall = datetime.combine(day, hour)
    first, second = wall.replace(tzinfo=own, fold=0), wall.replace(tzinfo=own, fold=1)
    found = first.astimezone(UTC)
    said = {"zone": name, "hour": f"{hour:%H:%M}"}
    if found.astimezone(own).replace(tzinfo=None) != wall:
        raise Invalid(NO_SUCH_HOUR.format(**said))
    if found == second.astimezone(UTC):
        return found
    if which not in {FIRST, SECOND}:
        raise ComesTwice(TWICE.format(**said))
    return found if which == FIRST else second.astimezone(UTC)


def on_the_wall(at: datetime, name: str) -> datetime:
    """What a clock in this zone shows at this moment."""
    return at.astimezone(zone(name) or UTC)
