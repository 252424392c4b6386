"""The parts of a story's text: what lies between "::: note Title" and ":::", inserts, and plain text.

Markdown sees each piece of plain text by itself, so no block of ours has to pass through the walls.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from forum.core.markup.inserts import Insert, as_insert, unknown, without_number


class Kind(StrEnum):
    """What a block is for."""

    QUOTE = "quote"
    NOTE = "note"
    WARNING = "warning"
    SHORT = "short"
    QUESTION = "question"
    SOURCES = "sources"
    TIMELINE = "timeline"


@dataclass(slots=True)
class Block:
    """A block with the words behind its kind, and what is inside."""

    kind: Kind
    title: str = ""
    parts: list["Part"] = field(default_factory=list)


Part: TypeAlias = str | Insert | Block

_DEEPEST = 3
_OPEN = re.compile(r":::+ ?(?P<kind>\w+)(?:[ \t]+(?P<title>\S.*?))?\s*")
_CLOSE = re.compile(r":::+\s*")
_FENCE = re.compile(r"(?P<sign>`{3,}|~{3,})")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:.*$", re.MULTILINE)
_KINDS = frozenset(Kind)


def cut(text: str) -> list[Part]:
    """The parts, in order. What is not closed ends with the text; what is no block of ours stays text."""
    reading = _Reading()
    for line, code in _lines(text):
        reading.take(line, code=code)
    parts = reading.done()
    whole = len(parts) == 1 and isinstance(parts[0], str)
    links = "" if whole else "\n".join(_DEFINITION.findall(text))
    return _with_links(parts, links) if links else parts


def complaints(text: str) -> list[str]:
    """What a text asks for and does not get: unknown blocks and shortcodes, ends that are missing."""
    found, opened = [], 0
    for line, code in _lines(text):
        step, problem = (0, "") if code else _looked_at(line, opened)
        opened += step
        found += [problem] if problem else []
    return [*found, *(["A block is not ended. Please put a line “:::” after it."] if opened else [])]


def _looked_at(line: str, opened: int) -> tuple[int, str]:
    """How many blocks more are open after this line, and what is wrong with it."""
    if kind := _OPEN.fullmatch(line):
        if kind["kind"].lower() in _KINDS:
            return 1, ""
        return 0, f"There is no block called “{kind['kind']}”. There are {', '.join(Kind)}."
    if _CLOSE.fullmatch(line):
        return (-1, "") if opened else (0, "There is a line “:::” that ends no block. Please take it out.")
    if blank := without_number(line):
        return 0, f"“{blank}” has no number yet, so readers would see it as it is. Please put the number in."
    word = unknown(line)
    return 0, f"We don’t know “{word}”, so readers would see it as it is. Please take it out." if word else ""


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it stands in code, where nothing means anything."""
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if fence:
            yield line, True
            if found and found["sign"].startswith(fence) and not line[found.end() :].strip():
                fence = ""
        else:
            fence = found["sign"] if found else ""
            yield line, bool(found)


class _Reading:
    """Where we are while going through a text line by line."""

    def __init__(self) -> None:
        self._top: list[Part] = []
        self._open: list[Block] = []
        self._text: list[str] = []

    def take(self, line: str, *, code: bool) -> None:
        """The next line."""
        found = None if code else _OPEN.fullmatch(line)
        if found and found["kind"].lower() in _KINDS and len(self._open) < _DEEPEST:
            self._begin(Block(Kind(found["kind"].lower()), found["title"] or ""))
        elif not code and self._open and _CLOSE.fullmatch(line):
            self._put_text()
            self._open.pop()
        elif insert := None if code else as_insert(line):
            self._put_text()
            self._here.append(insert)
        else:
            self._text.append(line)

    def done(self) -> list[Part]:
        """All parts."""
        self._put_text()
        return self._top

    @property
    def _here(self) -> list[Part]:
        return self._open[-1].parts if self._open else self._top

    def _begin(self, block: Block) -> None:
        self._put_text()
        self._here.append(block)
        self._open.append(block)

    def _put_text(self) -> None:
        text = "\n".join(self._text)
        self._text = []
        if text.strip():
            self._here.append(text)


def _with_links(parts: list[Part], links: str) -> list[Part]:
    """Each piece of text knows the addresses that are given anywhere: "[1]: https://..."."""
    for at, part in enumerate(parts):
        if isinstance(part, Block):
            part.parts = _with_links(part.parts, links)
        elif isinstance(part, str):
            parts[at] = f"{part}\n\n{links}"
    return parts
