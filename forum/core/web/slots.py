"""Pages that are the same for everyone but for a few gaps, filled for one reader on the way out.

A template prints `slot("token")` where something of one reader's own will stand. Rendered once, the page
becomes a Sheet: what is between its gaps is kept and never rendered again. A gap may hold what stands there
for everybody else.

What a page repeats, like its comments, is cast: the template is rendered once with gaps in the place of all
that differs, and this Mould is filled for each of them. That is some fifty times faster than rendering each.
"""

import re
import secrets
from collections.abc import Callable, Collection, Mapping
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


class Step(NamedTuple):
    """What comes before a gap that stays, as a %-format; its name; what it holds unless filled."""

    form: str
    name: str
    otherwise: str


class Mould:
    """A rendered template to be filled many times. The gaps called `texts` always get text, all others stay.

    Between two gaps that stay, everything is one %-format: filling it is one call in C.
    """

    __slots__ = ("rest", "steps")

    def __init__(self, html: str, texts: Collection[str] = ()) -> None:
        form, steps, end = "", [], 0
        for found in _GAP.finditer(html):
            form += html[end : found.start()].replace("%", "%%")
            if found[1] in texts:
                form += f"%({found[1]})s"
            else:
                steps.append(Step(form, found[1], found[2]))
                form = ""
            end = found.end()
        self.steps, self.rest = tuple(steps), form + html[end:].replace("%", "%%")

    def text(self, values: Mapping[str, str]) -> str:
        """Filled; no gap of it stays."""
        return self.rest % values


Inside = Mapping[str, Callable[[], None]]
_NOTHING: Inside = {}


class Casting:
    """Builds a sheet, mould by mould."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._gaps: dict[str, tuple[int, ...]] = {}
        self._text: list[str] = []

    def add(
        self, mould: Mould, values: Mapping[str, str], inside: Inside = _NOTHING, ending: str = ""
    ) -> None:
        """Fill a mould; `inside` builds what stands in some gaps, the others stay with this ending."""
        text = self._text
        for form, name, otherwise in mould.steps:
            text.append(form % values)
            build = inside.get(name)
            if build:
                build()
            else:
                self.leave(name + ending, otherwise)
        text.append(mould.rest % values)

    def say(self, text: str) -> None:
        """HTML, as it is."""
        self._text.append(text)

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

    def fill(self, values: Mapping[str, str | bytes]) -> bytes:
        """The page with these values in its gaps; they are HTML. Names without a gap do no harm."""
        parts = self._parts.copy() if values else self._parts
        for name, value in values.items():
            for place in self._gaps.get(name, ()):
                parts[place] = value if isinstance(value, bytes) else value.encode()
        return b"".join(parts)


def register(app: Flask) -> None:
    """Let templates leave gaps."""
    app.add_template_global(slot)
