"""Blocks as HTML around what the walls let through. Tags and classes are ours; titles are escaped."""

import re
from collections.abc import Callable, Iterable
from html import escape

from forum.core.markup.blocks import Block, Kind, Part
from forum.core.markup.inserts import Insert
from forum.core.markup.journal import days

# "— Ana, 34": who said it, as the last line of a quote.
_WHO = re.compile(r"\n?[ \t]*(?:—|–|--)[ \t]*(?P<who>\S[^\n]*)\s*\Z")


def laid(parts: Iterable[Part], render: Callable[[str], str]) -> str:
    """All parts, one after the other; the short version first, wherever it was typed."""
    found = list(parts)
    first = next((each for each in found if isinstance(each, Block) and each.kind is Kind.SHORT), None)
    rest = [each for each in found if each is not first]
    return _all([first, *rest] if first else rest, render)


def _all(parts: Iterable[Part], render: Callable[[str], str]) -> str:
    return "\n".join(html for each in parts if (html := _one(each, render)))


def _one(part: Part, render: Callable[[str], str]) -> str:
    if isinstance(part, Insert):
        return part.mark()
    if isinstance(part, Block):
        return _SHAPES[part.kind](part, render)
    return render(part)


def _quote(block: Block, render: Callable[[str], str]) -> str:
    who, parts = block.title, block.parts
    if parts and isinstance(parts[-1], str) and (found := _WHO.search(parts[-1])):
        who, parts = found["who"].strip(), [*parts[:-1], parts[-1][: found.start()]]
    said = _all(parts, render)
    by = f"<figcaption>{escape(who)}</figcaption>" if who else ""
    return f'<figure class="pull"><blockquote>{said}</blockquote>{by}</figure>' if said else ""


def _note(block: Block, render: Callable[[str], str]) -> str:
    title = escape(block.title) or "Good to know"
    return f'<div class="box" role="note"><p class="box__title">{title}</p>{_all(block.parts, render)}</div>'


def _warning(block: Block, render: Callable[[str], str]) -> str:
    about = escape(block.title) or "this part may be hard to read"
    word = f'<summary><span class="warned__word">Content note:</span> {about}</summary>'
    words = f'<div class="warned__words">{_all(block.parts, render)}</div>'
    return f'<details class="warned">{word}{words}</details>'


def _short(block: Block, render: Callable[[str], str]) -> str:
    title = escape(block.title) or "The short version"
    return f'<section class="short"><h2>{title}</h2>{_all(block.parts, render)}</section>'


def _question(block: Block, render: Callable[[str], str]) -> str:
    title = f'<p class="ask__title">{escape(block.title) or "A question to you"}</p>'
    way = '<p><a class="ask__way" href="#comments">Answer below the story</a></p>'
    return f'<div class="ask" role="note">{title}{_all(block.parts, render)}{way}</div>'


def _sources(block: Block, render: Callable[[str], str]) -> str:
    title = escape(block.title) or "Sources"
    return f'<section class="sources"><h2>{title}</h2>{_all(block.parts, render)}</section>'


def _timeline(block: Block, render: Callable[[str], str]) -> str:
    title = f"<h3>{escape(block.title)}</h3>" if block.title else ""
    return title + days(_all(block.parts, render))


_SHAPES: dict[Kind, Callable[[Block, Callable[[str], str]], str]] = {
    Kind.QUOTE: _quote,
    Kind.NOTE: _note,
    Kind.WARNING: _warning,
    Kind.SHORT: _short,
    Kind.QUESTION: _question,
    Kind.SOURCES: _sources,
    Kind.TIMELINE: _timeline,
}
