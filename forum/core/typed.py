"""Small things that people type or links carry, read without surprises."""

import re

_WHOLE = re.compile(r"[0-9]{1,9}")  # nine digits fit a 32-bit column on either engine


def whole(text: str | None) -> int | None:
    """A whole number of at most nine digits, or nothing."""
    return int(text) if text and _WHOLE.fullmatch(text) else None
