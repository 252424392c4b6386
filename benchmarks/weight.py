"""What a first visit weighs: the page and all that a browser fetches for it, compressed, with headers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag

from benchmarks.wire import fetch

_FACE = re.compile(r"@font-face\s*{([^}]*)}")
_URL = re.compile(r"url\(\s*[\"']?([^\"')]+)")
_RANGE = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", re.IGNORECASE)
_IMPORT = re.compile(r"""(?:^|;|\n)\s*import\b[^"';]*["']([^"']+)["']""")
_ITALIC = ["em", "i", "cite", "address", "dfn", "var"]


@dataclass(frozen=True, slots=True)
class Weight:
    """Bytes on the wire, by address."""

    parts: dict[str, int]
    fonts: frozenset[str]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.parts.values())

    @property
    def without_fonts(self) -> int:
        """All but fonts."""
        return sum(size for path, size in self.parts.items() if path not in self.fonts)


def weigh(port: int, path: str) -> Weight:
    """Fetch a page and what it needs, each with a connection of its own and nothing kept."""
    fetch(port, path)  # the first reader after a change gets it packed quickly, all later ones well
    page = fetch(port, path)
    soup = BeautifulSoup(page.text, "html.parser")
    parts, fonts = {path: page.size}, set[str]()
    for address in _named(soup, path):
        found = fetch(port, address)
        parts[address] = found.size
        if "css" in found.kind:
            fonts |= set(fonts_of(found.text, soup, address))
        if "javascript" in found.kind:
            parts |= {
                name: fetch(port, name).size
                for name in (urljoin(address, each) for each in _IMPORT.findall(found.text))
            }
    preloaded = soup.select("link[rel=preload][as=font]")
    fonts |= {urljoin(path, str(link["href"])) for link in preloaded}
    parts |= {font: fetch(port, font).size for font in fonts}
    return Weight(parts, frozenset(fonts))


def _named(soup: BeautifulSoup, path: str) -> Iterator[str]:
    """Style sheets, scripts, images and the icon."""
    sources = (
        ("link[rel~=stylesheet]", "href"),
        ("link[rel~=icon]", "href"),
        ("link[rel=manifest]", "href"),
        ("script[src]", "src"),
        ("img[src]", "src"),
    )
    for selector, name in sources:
        for tag in soup.select(selector):
            yield urljoin(path, str(tag[name]))


def fonts_of(css: str, soup: BeautifulSoup, address: str) -> Iterator[str]:
    """The files of those faces that the page's words ask for."""
    text = soup.get_text()
    italic = any(isinstance(tag, Tag) and tag.get_text(strip=True) for tag in soup.find_all(_ITALIC))
    for face in _FACE.findall(css):
        wanted = italic or "italic" not in face
        source = _URL.search(face)
        if source and wanted and _has_signs(face, text):
            yield urljoin(address, source[1])


def _has_signs(face: str, text: str) -> bool:
    """Whether the text has a sign in the face's range; a face without one is for all signs."""
    spans = [(int(low, 16), int(high or low, 16)) for low, high in _RANGE.findall(face)]
    return not spans or any(low <= ord(sign) <= high for sign in set(text) for low, high in spans)
