"""How pages say times and numbers. Filters: age, day, exact, machine, counted."""

from datetime import datetime, timedelta

from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_decimal
from flask import Flask

from forum.core import clock

LOCALE = "en_GB"
_JUST_NOW = timedelta(minutes=1)


def age(moment: datetime, now: datetime | None = None) -> str:
    """ "3 months ago"; the very newest is "just now", and so is what another clock dates ahead."""
    delta = moment - (now or clock.now())
    if abs(delta) < _JUST_NOW:
        return "just now"
    return format_timedelta(delta, add_direction=True, locale=LOCALE)


def day(moment: datetime) -> str:
    """ "12 November 2020"."""
    return format_date(moment, "d MMMM yyyy", locale=LOCALE)


def exact(moment: datetime) -> str:
    """ "12 November 2020, 18:22 UTC"."""
    return format_datetime(moment, "d MMMM yyyy, HH:mm 'UTC'", locale=LOCALE)


def machine(moment: datetime) -> str:
    """The same for machines: ISO 8601."""
    return moment.isoformat(timespec="seconds")


def counted(count: int, one: str, many: str | None = None) -> str:
    """ "1 comment", "1,204 comments"."""
    return f"{format_decimal(count, locale=LOCALE)} {one if count == 1 else many or one + 's'}"


def ages_stay_true_for(newest: datetime | None, now: datetime) -> int:
    """For how many seconds a page with ages may be kept: as fine as the youngest thing on it needs."""
    old = now - newest if newest else timedelta(days=365)
    if old < timedelta(hours=1):
        return 60
    return 600 if old < timedelta(days=1) else 3600


def register(app: Flask) -> None:
    """Make the words known to templates."""
    for word in (age, day, exact, machine, counted):
        app.add_template_filter(word)
