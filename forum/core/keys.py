"""The key of a form: each page gets one. What carries the same key is the same form, sent again."""

import re
import secrets

_BYTES = 16
_KEY = re.compile(r"[A-Za-z0-9_-]{16,40}")


def fresh_key() -> str:
    """A key that no form has had."""
    return secrets.token_urlsafe(_BYTES)


def form_key(typed: str | None) -> str | None:
    """The key as a form carries it, or nothing where there is none or nobody could have made it here."""
    return typed if typed and _KEY.fullmatch(typed) else None
