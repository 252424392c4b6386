"""Pages that are the same for everyone but for a few gaps, filled for one reader on the way out.

A template prints `slot("token")` where something of one reader's own will stand. Rendered once, the page
becomes a Sheet: what is between its gaps is kept and never rendered again. A gap may hold what stands there
for everybody else.

What a page repeats, like its comments, is cast: the template is rendered once with gaps in the place of all
that differs, and this Mould is filled for each of them. That is some fifty times faster than rendering each.
"""

import re
import secrets
from collections.abc import Callable, Mapping
from typing import NamedTuple

from flask import Flask
from markupsafe import Markup, escape

# Nobody can write a gap into a text: each process has marks of its own.
_MARK = secrets.token_hex(8)
_OPEN, _SHUT, _END = f"\ue000{_MARK}:", f":{_MARK}\ue001", f"\ue000{_MARK}/\ue001"
_GAP = re.compile(f"{_OPEN}([^:]+){_SHUT}(.*?){_END}", re.DOTALL)


def slot(name: str, otherwise: str = "") -> Markup:
    """A gap of this name; unless filled it holds what is safe to print for everybody."""
    return Markup(f"{_OPEN}{name}{_SHUT}{escape(otherwise)}{_END}")  # noqa: S704 - escaped just here


_PART = 41  # bytes that each part costs beside its own: a place in a list, and Python's head of an object


class Gap(NamedTuple):
    """The text before a gap, its name, and what it holds unless it is filled."""

    before: str
    name: str
    otherwise: str


class Mould:
    """A rendered template whose gaps are to be filled many times."""

    __slots__ = ("gaps", "rest")

    def __init__(self, html: str) -> None:
        gaps, end = [], 0
        for found in _GAP.finditer(html):
            gaps.append(Gap(html[end : found.start()], found[1], found[2]))
            end = found.end()
        self.gaps, self.rest = tuple(gaps), html[end:]

    def text(self, values: Mapping[str, str]) -> str:
        """Filled whole."""
        filled = [before + values.get(name, otherwise) for before, name, otherwise in self.gaps]
        return "".join(filled) + self.rest


Filling = str | Callable[[], None]


class Casting:
    """Builds a sheet, mould by mould."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._gaps: dict[str, tuple[int, ...]] = {}
        self._text: list[str] = []

    def add(self, mould: Mould, values: Mapping[str, Filling], ending: str = "") -> None:
        """Fill the mould; a value may also be what builds the inside. Gaps without one stay, named so."""
        text = self._text
        for before, name, otherwise in mould.gaps:
            text.append(before)
            value = values.get(name)
            if value is None:
                self.leave(name + ending, otherwise)
            elif isinstance(value, str):
                text.append(value)
            else:
                value()
        text.append(mould.rest)

    def leave(self, name: str, otherwise: str) -> None:
        """Leave a gap here, with what it holds unless it is filled."""
        self._parts.append("".join(self._text).encode())
        self._text.clear()
        self._gaps[name] = (*self._gaps.get(name, ()), len(self._parts))
        self._parts.append(otherwise.encode())

    @property
    def sheet(self) -> "Sheet":
        """What was built."""
        return Sheet([*self._parts, "".join(self._text).encode()], self._gaps)


class Sheet:
    """A page, or a part of one, with gaps. Parts that sheets have in common are kept once."""

    __slots__ = ("_gaps", "_parts", "_size")

    def __init__(self, parts: list[bytes], gaps: dict[str, tuple[int, ...]]) -> None:
        self._parts, self._gaps = parts, gaps
        self._size = sum(map(len, parts)) + _PART * len(parts)

    @classmethod
    def cut(cls, html: str) -> "Sheet":
        """A rendered template, along its gaps."""
        casting = Casting()
        casting.add(Mould(html), {})
        return casting.sheet

    def __len__(self) -> int:  # what it weighs; see Pieces
        return self._size

    def with_sheet(self, name: str, inner: "Sheet") -> "Sheet":
        """With another sheet in the one gap of this name."""
        (place,) = self._gaps[name]
        by = len(inner._parts) - 1
        gaps = {
            each: tuple(at + by if at > place else at for at in places)
            for each, places in self._gaps.items()
            if each != name
        }
        for each, places in inner._gaps.items():
            gaps[each] = (*gaps.get(each, ()), *(at + place for at in places))
        return Sheet([*self._parts[:place], *inner._parts, *self._parts[place + 1 :]], gaps)

    def fill(self, values: Mapping[str, str]) -> bytes:
        """The page with these values in its gaps; they are HTML. Names without a gap do no harm."""
        parts = self._parts.copy() if values else self._parts
        for name, value in values.items():
            for place in self._gaps.get(name, ()):
                parts[place] = value.encode()
        return b"".join(parts)


def register(app: Flask) -> None:
    """Let templates leave gaps."""
    app.add_template_global(slot)
