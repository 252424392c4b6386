"""Dates as WordPress writes them: "2017-07-11 09:00:00", or zeros where there is none."""

import re
from datetime import UTC, datetime

_STAMP = re.compile(r"([0-9]{4})-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}")
_NO_DATE = re.compile(r"|0000-00-00( 00:00:00)?|-0001-11-30 00:00:00")
EARLIEST = 1900  # a year; anything before is a slip of the keyboard


class BadDate(ValueError):
    """There is a date, but it can't be one."""


def moment(text: str) -> datetime | None:
    """The moment that WordPress wrote, as UTC; None for its ways of saying that there is none.

    Raises BadDate.
    """
    text = text.strip()
    if _NO_DATE.fullmatch(text):
        return None
    stamp = _STAMP.fullmatch(text)
    if stamp is None or int(stamp[1]) < EARLIEST:
        raise BadDate(text)
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        raise BadDate(text) from None
