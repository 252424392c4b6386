"""Which addresses a reader may be sent to. A short list of what is allowed, not of what is not."""

import re
import unicodedata

from forum.core.markup import hosts

_LOCAL = re.compile(r"/(?![/\\])[^\\\s]*|#[\w-]*")
_MAIL = re.compile(r"mailto:[\w.+'~=-]+@([^\s@:/?&]+)", re.IGNORECASE)
# No sign-in part, and nothing that one parser would take for the end of the host and another would not.
_WEB = re.compile(
    r"https?://(\[[0-9a-f:.]+\]|[^\s/?#@:\[\]]+)(?::([0-9]{0,5}))?(?:[/?#].*)?", re.IGNORECASE | re.DOTALL
)
_HIGHEST_PORT = 65535
# Signs that are not seen or that browsers leave out, beside separators and controls.
_HIDDEN = re.compile(
    r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef\\]"
)
# Another sign to whoever decodes once more; bleach itself would write it as one.
_ENTITY = re.compile(r"&#?[0-9a-z]+;", re.IGNORECASE)


def allowed(address: str) -> bool:
    """True for absolute http and https with a host and no sign-in part, mailto, and local paths."""
    if _HIDDEN.search(address) or _ENTITY.search(address):
        return False
    if any(unicodedata.category(sign)[0] in "CZ" for sign in address):
        return False
    return bool(_LOCAL.fullmatch(address) or host(address))


def host(address: str) -> str:
    """Where this leads, as the network knows it ("xn--..."); empty for local paths and what leads nowhere."""
    if mail := _MAIL.fullmatch(address):
        return hosts.known_as(mail[1])
    web = _WEB.fullmatch(address)
    if not web or int(web[2] or 0) > _HIGHEST_PORT:
        return ""
    return hosts.known_as(web[1])
