"""Which addresses a reader may be sent to. A short list of what is allowed, not of what is not."""

import re
from urllib.parse import urlsplit

_LOCAL = re.compile(r"^/(?![/\\])[^\\\s]*$|^#[\w-]*$")
_MAIL = re.compile(r"^mailto:[^\s@:/?&]+@[^\s@:/?&]+$", re.IGNORECASE)
_WEB = re.compile(r"^https?://", re.IGNORECASE)
_HIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]")


def allowed(address: str) -> bool:
    """True for absolute http and https with a host and no sign-in part, mailto, and local paths."""
    if _HIDDEN.search(address):
        return False
    if _LOCAL.match(address) or _MAIL.match(address):
        return True
    return bool(_WEB.match(address)) and _has_plain_host(address)


def _has_plain_host(address: str) -> bool:
    try:
        parts = urlsplit(address)
        _ = parts.port  # raises ValueError when it is not a number
    except ValueError:
        return False
    return bool(parts.hostname) and "@" not in parts.netloc
