"""Keys: of a form (each page gets one; the same key is the same form, sent again), and to be quoted."""

import re
import secrets

_BYTES = 16
_PLAIN = "23456789BCDFGHJKMNPQRSTVWXZ"  # nothing that looks or sounds like another, and no words
_KEY = re.compile(r"[A-Za-z0-9_-]{16,40}")


def fresh_key() -> str:
    """A key that no form has had."""
    return secrets.token_urlsafe(_BYTES)


def fresh_reference() -> str:
    """A short number that can be read out: "7K2M-9QXF". It tells nothing of how many there are."""
    signs = [secrets.choice(_PLAIN) for _ in range(8)]
    return f"{''.join(signs[:4])}-{''.join(signs[4:])}"


def form_key(typed: str | None) -> str | None:
    """The key as a form carries it, or nothing where there is none or nobody could have made it here."""
    return typed if typed and _KEY.fullmatch(typed) else None
