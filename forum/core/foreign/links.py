"""Addresses: which of them a link may have, how Markdown must see them, and what they lead to."""

import re
from urllib.parse import parse_qs, urljoin, urlsplit

from forum.core.foreign.plain import clean

URL = re.compile(r"""https?://[^\s<>"'`\\^{}|\u2018\u2019\u201c\u201d]+""", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_IMAGE = re.compile(r"\.(jpe?g|png|gif|webp|avif|bmp|tiff?|svg)$", re.IGNORECASE)
# What would end a link too early, or be taken for something else, as its percent code.
_ENCODED = {ord(each): f"%{ord(each):02X}" for each in ' ()<>"`[]\\|'}
_ENTITY = re.compile(r"&(?=(?:#\d+|#x[0-9a-f]+|[a-z0-9]+);)", re.IGNORECASE)
_CLOSERS = ".,;:!?'\"*_~)"

_VIDEO_HOSTS = {
    "youtube.com": "YouTube",
    "youtube-nocookie.com": "YouTube",
    "youtu.be": "YouTube",
    "vimeo.com": "Vimeo",
    "player.vimeo.com": "Vimeo",
    "dailymotion.com": "Dailymotion",
    "ted.com": "TED",
    "videopress.com": "VideoPress",
    "wistia.com": "Wistia",
}


def address(href: str | None, base: str = "") -> str | None:
    """An address as a Markdown link may have it: http, https, mailto or a path; None for any other.

    With `base`, a path becomes an address on the site that it came from.
    """
    href = re.sub(r"[\s\x00-\x1f]+", " ", clean(href or "")).strip()
    if href.startswith("//"):
        href = f"https:{href}"
    elif base and href and not _SCHEME.match(href):
        href = _joined(base, href)
    scheme = _SCHEME.match(href)
    if not href or (scheme and scheme[0].lower() not in {"http:", "https:", "mailto:"}):
        return None
    return href.translate(_ENCODED)


def written(url: str) -> str:
    """An address from `address` as it stands in Markdown, where "&copy;" would be a sign."""
    return _ENTITY.sub("&amp;", url)


def _joined(base: str, href: str) -> str:
    try:
        return urljoin(base.rstrip("/") + "/", href)
    except ValueError:
        return href


def host(url: str) -> str:
    """The host of an address without "www.", or "" if there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def is_image(url: str) -> bool:
    """Whether an address looks like that of a picture."""
    return bool(_IMAGE.search(url.partition("?")[0]))


def bare_urls(text: str) -> list[tuple[int, int]]:
    """Where addresses stand in a text, without the punctuation that ends a sentence after them."""
    found = []
    for each in URL.finditer(text):
        end = each.end()
        while text[end - 1] in _CLOSERS and not (text[end - 1] == ")" and "(" in each[0]):
            end -= 1
        if host(text[each.start() : end]):
            found.append((each.start(), end))
    return found


def watchable(url: str) -> tuple[str, str]:
    """For an embedded player: the address of the page that a person would open, and what to call it."""
    name = _VIDEO_HOSTS.get(host(url), "")
    parts = urlsplit(url) if name else None
    if name == "YouTube" and parts:
        found = re.fullmatch(r"/(?:embed|v|shorts)/([\w-]+)/?", parts.path)
        number = found[1] if found else parse_qs(parts.query).get("v", [""])[0]
        url = f"https://www.youtube.com/watch?v={number}" if re.fullmatch(r"[\w-]+", number) else url
    elif name == "Vimeo" and parts and (found := re.fullmatch(r"/(?:video/)?(\d+)/?", parts.path)):
        url = f"https://vimeo.com/{found[1]}"
    return url, f"Video on {name}" if name else f"Embedded page on {host(url)}" if host(
        url
    ) else "Embedded page"
