"""Small things that people type or links carry, read without surprises."""

import re
from datetime import UTC, datetime

_WHOLE = re.compile(r"[0-9]{1,9}")  # nine digits fit a 32-bit column on either engine


def whole(text: str | None) -> int | None:
    """A whole number of at most nine digits, or nothing."""
    return int(text) if text and _WHOLE.fullmatch(text) else None


def moment(text: str | None) -> datetime | None:
    """A moment as our own forms carry it, with its distance from UTC, or nothing."""
    try:
        found = datetime.fromisoformat(text or "")
        return found.astimezone(UTC) if found.tzinfo else None
    except (ValueError, OverflowError):  # not a moment, or one before the first year
        return None


def ended(sentence: str) -> str:
    """A sentence with a full stop, where whoever typed it left that out: others go on after it."""
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."
