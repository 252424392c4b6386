"""How pages say times and numbers. Its names are filters of templates."""

from datetime import date, datetime, timedelta
from functools import lru_cache

from babel.dates import format_date, format_timedelta
from babel.numbers import format_decimal
from flask import Flask

from forum.core import clock, clockwork
from forum.core.typed import ended

LOCALE = "en_GB"
_JUST_NOW = _MINUTE = timedelta(minutes=1)
_HOUR, _TWO_DAYS = timedelta(hours=1), timedelta(days=2)


def age(moment: datetime, now: datetime | None = None) -> str:
    """ "3 months ago"; the very newest is "just now", and so is what another clock dates ahead."""
    delta = moment - (now or clock.now())
    if abs(delta) < _JUST_NOW:
        return "just now"
    # As fine as the words are: what is months old reads the same for hours.
    step = _MINUTE if abs(delta) < _TWO_DAYS else _HOUR
    return _in_words(int(delta / step), step)


@lru_cache(maxsize=4096)
def _in_words(steps: int, step: timedelta) -> str:
    return format_timedelta(steps * step, add_direction=True, locale=LOCALE)


def day(moment: datetime | date) -> str:
    """ "12 November 2020"."""
    return _day(moment.date() if isinstance(moment, datetime) else moment)


@lru_cache(maxsize=4096)
def _day(date: date) -> str:
    return format_date(date, "d MMMM yyyy", locale=LOCALE)


def weekday(date: date) -> str:
    """ "Thursday 12"."""
    return str(format_date(date, "EEEE d", locale=LOCALE))


def month_name(date: date) -> str:
    """ "November 2020"."""
    return str(format_date(date, "MMMM yyyy", locale=LOCALE))


def exact(moment: datetime) -> str:
    """ "12 November 2020, 18:22 UTC"."""
    return f"{day(moment)}, {moment:%H:%M} UTC"


def by_clock(moment: datetime, zone: str) -> str:
    """The same by somebody's own clock: "12 November 2020, 18:22, Europe/Dublin"."""
    wall = clockwork.on_the_wall(moment, zone)
    return f"{day(wall)}, {wall:%H:%M}, {zone.replace('_', ' ')}"


def machine(moment: datetime) -> str:
    """The same for machines: ISO 8601."""
    return moment.isoformat(timespec="seconds")


def counted(count: int, one: str, many: str | None = None) -> str:
    """ "1 comment", "1,204 comments"."""
    return f"{_grouped(count)} {one if count == 1 else many or one + 's'}"


def often(count: int) -> str:
    """ "once", "twice", "12 times"."""
    return {1: "once", 2: "twice"}.get(count) or counted(count, "time")


@lru_cache(maxsize=4096)
def _grouped(count: int) -> str:
    return format_decimal(count, locale=LOCALE)


def ages_stay_true_for(newest: datetime | None, now: datetime) -> int:
    """For how many seconds a page with ages may be kept: as fine as the youngest thing on it needs."""
    old = now - newest if newest else timedelta(days=365)
    if old < timedelta(hours=1):
        return 60
    return 600 if old < timedelta(days=1) else 3600


def register(app: Flask) -> None:
    """Make the words known to templates."""
    for word in (age, day, weekday, month_name, exact, by_clock, machine, counted, often, ended):
        app.add_template_filter(word)
