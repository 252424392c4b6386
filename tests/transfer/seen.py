"""What a reader sees of Markdown, for comparing it with what WordPress showed."""

import re

from bs4 import BeautifulSoup
from bs4.element import Tag

from forum.core.markup import Context, render

Seen = list[list[str] | str]


def seen(markdown: str, context: Context) -> Seen:
    """Paragraphs as lists of lines; any other block as its tag and text, which no plain words become."""
    root = BeautifulSoup(f"<div>{render(markdown, context)}</div>", "html.parser").div
    assert root is not None
    return [_lines(each) for each in root.children if isinstance(each, Tag)]


def _lines(block: Tag) -> list[str] | str:
    if block.name != "p":
        return f"<{block.name}>{block.get_text()}"
    for each in block.find_all("br"):
        each.replace_with("\x01")
    return [_spaced(line) for line in block.get_text().replace("\n", " ").split("\x01")]


def meant(text: str) -> Seen:
    """The paragraphs and lines of a text as WordPress shows it."""
    paragraphs = ([_spaced(row) for row in part.split("\n")] for part in re.split(r"\n[ \t]*\n\s*", text))
    return [rows for part in paragraphs if (rows := [row for row in part if row])]


def _spaced(text: str) -> str:
    return " ".join(text.split())
