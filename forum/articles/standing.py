"""The standing pages that come with Kith; an editor's page of the same address takes their place."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from forum.core.markup import ARTICLE, render

FOLDER = Path(__file__).parent / "standing"
RULES = "rules"  # no standing page: that address leads to the rule book, whatever an import brought
_NUMBER = re.compile(r"\{([0-9 ]{3,20})\}")


@dataclass(frozen=True, slots=True)
class PageView:
    """A standing page as readers see it."""

    slug: str
    title: str
    html: str


def shipped(slug: str) -> PageView | None:
    """The page that comes with Kith under this address."""
    return _read(slug) if f"{slug}.md" in names() else None


@cache
def _read(slug: str) -> PageView:
    # Its first line is the title. Only what exists is kept: addresses are endless.
    title, _, body = (FOLDER / f"{slug}.md").read_text("utf-8").partition("\n")
    html = _NUMBER.sub(_call, render(body.strip(), ARTICLE))
    return PageView(slug, title.removeprefix("# ").strip(), html)


def _call(found: re.Match[str]) -> str:
    """Our own numbers can be tapped. People's can't: a number to ring is how scams work."""
    return f'<a href="tel:{found[1].replace(" ", "")}">{found[1]}</a>'


@cache
def names() -> frozenset[str]:
    """The files there are; an address is looked up among them, never made into a path."""
    return frozenset(file.name for file in FOLDER.glob("*.md"))


def shipped_slugs() -> frozenset[str]:
    """The addresses of all pages that come with Kith."""
    return frozenset(name.removesuffix(".md") for name in names())


def source(slug: str) -> str:
    """The Markdown of a page that comes with Kith, for an editor to begin with; nothing where none came."""
    if f"{slug}.md" not in names():
        return ""
    return (FOLDER / f"{slug}.md").read_text("utf-8").partition("\n")[2].strip()
