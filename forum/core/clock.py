"""The one place that asks what time it is. Everything else is handed `now`."""

from datetime import UTC, datetime


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)
