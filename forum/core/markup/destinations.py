"""The real host, beside a link whose words don't show it: "[nhs.uk](https://evil.example)".

A host with letters beyond a-z is shown as the network knows it, since some of them look like others. Runs
after the walls, on HTML that is known to be clean, and adds our own class only.
"""

import re
from html import escape, unescape

from forum.core.markup.links import host

_CLASS = "words__host"
_LINK = re.compile(rf'<a href="([^"]*)"[^>]*>((?:(?!</a>).)*)</a>(?! <span class="{_CLASS}">)', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def hosts_shown(html: str) -> str:
    """Every link that leads away says where to, in its words or after them. Doing it twice adds nothing."""
    return _LINK.sub(_shown, html)


def _shown(found: re.Match[str]) -> str:
    address, words = unescape(found[1]), unescape(_TAG.sub("", found[2])).strip()
    known = host(address)
    if not known or _says(words.casefold(), address.casefold(), known):
        return found.group()
    return f'{found.group()} <span class="{_CLASS}">({escape(known.removeprefix("www."))})</span>'


def _says(words: str, address: str, known: str) -> bool:
    """Whether words are an address at this host, or the e-mail address that a letter goes to."""
    if address.startswith("mailto:"):
        return f"mailto:{words}" == address and words.endswith(f"@{known}")
    bare = re.escape(known.removeprefix("www."))
    return bool(re.fullmatch(rf"(?:https?://)?(?:www\.)?{bare}(?::\d*)?(?:[/?#]\S*)?", words))
