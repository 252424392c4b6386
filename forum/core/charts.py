"""From numbers to shapes: what stands where in a picture, in units of which WIDTH make a row. Pure.

Each row has its name and its number in words above its bar, so that nothing is told by shape or colour
alone. A template draws it; a table beside it says the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH = 320
_ROW, _BASE, _BAR_AT, _BAR = 40, 14, 20, 12
_LETTER = 6.6  # about as wide as one is at the size that the style sheet prints them in


@dataclass(frozen=True, slots=True)
class Box:
    """A bar, or a part of one; `look` is "plain" or "striped"."""

    x: float
    y: float
    width: float
    height: float
    look: str = "plain"


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; `at_end`: it ends at x."""

    x: float
    y: float
    text: str
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Reach:
    """From one point to another: a dot at the first, a line, a stroke across its end."""

    x: float
    end: float
    y: float


@dataclass(frozen=True, slots=True)
class Picture:
    """All of it, and what it says to whoever does not see it."""

    title: str
    desc: str
    height: float
    boxes: tuple[Box, ...] = ()
    words: tuple[Words, ...] = ()
    reaches: tuple[Reach, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `name` makes its ids on the page; `gist` is what it comes to, for who wants no more.

    Without rows there is nothing to show, says `empty`.
    """

    name: str
    title: str
    how: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    picture: Picture
    gist: str
    empty: str = "There was nothing of the kind in this time."


@dataclass(frozen=True, slots=True)
class Row:
    """A name, the parts of its bar (or its two points), and the same in words."""

    name: str
    parts: tuple[float, ...]
    says: str


def bars(title: str, rows: Sequence[Row], key: Sequence[str] = (), most: float = 0) -> Picture:
    """A bar for each row, as long as the sum of its parts: the first plain, the next striped.

    `key` names the parts, where there are two. `most` is what the whole width stands for; without it, that
    is the largest row.
    """
    scale = _scale([sum(row.parts) for row in rows], most)
    top, boxes, words = _keyed(key)
    for place, row in enumerate(rows):
        y, x = top + place * _ROW, 0.0
        words += _named(row, y)
        for part, look in zip(row.parts, ("plain", "striped"), strict=False):
            if part:
                boxes.append(Box(x, y + _BAR_AT, part * scale, _BAR, look))
            x += part * scale
    return Picture(title, _said(rows), top + len(rows) * _ROW, tuple(boxes), tuple(words))


def reaches(title: str, rows: Sequence[Row]) -> Picture:
    """From a dot to a stroke for each row: its two points; without points, its words alone."""
    scale, words, found = _scale([max(row.parts, default=0) for row in rows], 0, room=12), [], []
    for place, row in enumerate(rows):
        y = place * _ROW
        words += _named(row, y)
        if row.parts:
            first, last = row.parts
            found.append(Reach(6 + first * scale, 6 + last * scale, y + _BAR_AT + _BAR / 2))
    return Picture(title, _said(rows), len(rows) * _ROW, words=tuple(words), reaches=tuple(found))


def _scale(sizes: Sequence[float], most: float, room: float = 0) -> float:
    largest = max([most, *sizes])
    return (WIDTH - room) / largest if largest > 0 else 0


def _keyed(key: Sequence[str]) -> tuple[float, list[Box], list[Words]]:
    """A first row that says what each look means."""
    boxes, words, x = [], [], 0.0
    for name, look in zip(key, ("plain", "striped"), strict=False):
        boxes.append(Box(x, 4, 18, _BAR, look))
        words.append(Words(x + 24, _BASE, name))
        x += 24 + len(name) * _LETTER + 20
    return (28 if key else 0), boxes, words


def _named(row: Row, y: float) -> list[Words]:
    room = int((WIDTH - len(row.says) * _LETTER) / _LETTER) - 2
    name = row.name if len(row.name) <= room else f"{row.name[: room - 1].rstrip()}…"
    return [Words(0, y + _BASE, name), Words(WIDTH, y + _BASE, row.says, at_end=True)]


def _said(rows: Sequence[Row]) -> str:
    return "; ".join(f"{row.name}: {row.says}" for row in rows)
