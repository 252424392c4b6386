"""The standing pages that come with Kith; an editor's page of the same address takes their place."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from forum.core.markup import ARTICLE, render

FOLDER = Path(__file__).parent / "standing"
_NUMBER = re.compile(r"\{([0-9 ]{3,20})\}")
_RULE = re.compile(r"^## (\d+)\. (.+) \{#([a-z-]+)\}$", re.MULTILINE)
_ANCHORED = re.compile(r"<h2>([^<]+) \{#([a-z-]+)\}</h2>")


@dataclass(frozen=True, slots=True)
class PageView:
    """A standing page as readers see it."""

    slug: str
    title: str
    html: str


class Rule(NamedTuple):
    """A community rule under which a comment may be removed, as the rules page counts and names it."""

    anchor: str
    number: int
    title: str


@cache
def rules() -> tuple[Rule, ...]:
    """The rules that the shipped page counts. What it doesn't count says how we act, and is no rule."""
    found = _RULE.findall((FOLDER / "rules.md").read_text("utf-8"))
    return tuple(Rule(anchor, int(number), title) for number, title, anchor in found)


def rule(anchor: str | None) -> Rule | None:
    """The rule with this anchor."""
    return next((each for each in rules() if each.anchor == anchor), None)


def shipped(slug: str) -> PageView | None:
    """The page that comes with Kith under this address."""
    return _read(slug) if f"{slug}.md" in names() else None


@cache
def _read(slug: str) -> PageView:
    # Its first line is the title. Only what exists is kept: addresses are endless.
    title, _, body = (FOLDER / f"{slug}.md").read_text("utf-8").partition("\n")
    html = _NUMBER.sub(_call, _ANCHORED.sub(r'<h2 id="\2">\1</h2>', render(body.strip(), ARTICLE)))
    return PageView(slug, title.removeprefix("# ").strip(), html)


def _call(found: re.Match[str]) -> str:
    """Our own numbers can be tapped. People's can't: a number to ring is how scams work."""
    return f'<a href="tel:{found[1].replace(" ", "")}">{found[1]}</a>'


@cache
def names() -> frozenset[str]:
    """The files there are; an address is looked up among them, never made into a path."""
    return frozenset(file.name for file in FOLDER.glob("*.md"))
