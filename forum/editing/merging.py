"""Two people have changed the same manuscript: what goes together by itself, and what somebody must choose.

Line by line against the revision that both began with, as version control does it (Khanna, Kunal and Pierce,
"A formal investigation of diff3", 2007). Nothing that either has typed is left out without being shown. Pure.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

from forum.core.alike import in_common
from forum.editing.manuscript import Manuscript

TEXTS = ("standfirst", "body")  # put together line by line
LISTS = ("topics", "tags")
LINES = ("title", "slug", "author", "relation", "paid", "sponsor", "picture")


class Keep(StrEnum):
    """What becomes of a clash."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"  # of a text: mine, then theirs


class Three(NamedTuple):
    """A manuscript as both began with it, as I typed it, as it was saved meanwhile."""

    base: Manuscript
    mine: Manuscript
    theirs: Manuscript


@dataclass(frozen=True, slots=True)
class Clash:
    """The same place, changed in two ways."""

    part: str  # of the manuscript
    base: Any
    mine: Any
    theirs: Any

    @property
    def is_text(self) -> bool:
        """Whether both can be kept."""
        return self.part in TEXTS

    def kept(self, keep: Keep) -> Any:
        """What stands there after a choice."""
        if keep is Keep.BOTH and self.is_text:
            return "\n\n".join(each for each in (self.mine, self.theirs) if each.strip())
        return self.theirs if keep is Keep.THEIRS else self.mine


Part = str | Clash


@dataclass(frozen=True, slots=True)
class Merged:
    """What goes together by itself; the clashes stand in the order in which they are asked about."""

    together: Manuscript
    texts: Mapping[str, Sequence[Part]]
    lines: Sequence[Clash]

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """All that somebody has to choose."""
        inside = [part for name in TEXTS for part in self.texts[name] if isinstance(part, Clash)]
        return (*self.lines, *inside)

    def settled(self, choices: Sequence[Keep]) -> Manuscript:
        """The manuscript after these choices, one for each clash."""
        chosen = iter(choices)
        values = {clash.part: clash.kept(next(chosen)) for clash in self.lines}
        for name in TEXTS:
            parts = [part if isinstance(part, str) else part.kept(next(chosen)) for part in self.texts[name]]
            values[name] = "\n".join(parts)
        return replace(self.together, **values)


def merge(three: Three) -> Merged:
    """Put both together, as far as they do not clash."""
    together: dict[str, Any] = {}
    lines = []
    for name in (*LINES, *LISTS):
        found = _one(name, *(getattr(each, name) for each in three))
        lines += [found] if isinstance(found, Clash) else []
        together[name] = found.theirs if isinstance(found, Clash) else found
    texts = {name: _text(name, *(getattr(each, name) for each in three)) for name in TEXTS}
    return Merged(replace(three.theirs, **together), texts, lines)


def _one(name: str, base: Any, mine: Any, theirs: Any) -> Any:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    return _list(name, base, mine, theirs) if name in LISTS else Clash(name, base, mine, theirs)


def _list(name: str, base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> Any:
    """What either added is in it, what either took off is not; which one comes first may clash."""
    firsts = {each[:1] for each in (mine, theirs)} - {base[:1]}
    if name == "topics" and len(firsts) > 1:
        return Clash(name, base, mine, theirs)
    gone = {each for each in base if each not in mine or each not in theirs}
    order = mine + theirs if mine[:1] in firsts else theirs + mine
    return tuple(each for each in dict.fromkeys(order) if each not in gone)


def _text(name: str, base: str, mine: str, theirs: str) -> list[Part]:
    """The text in pieces of whole lines."""
    old, own, other = (text.split("\n") if text else [] for text in (base, mine, theirs))
    kept, saved = dict(in_common(old, own)), dict(in_common(old, other))
    parts: list[Part] = []
    b = m = t = 0
    for place in [*(each for each in range(len(old)) if each in kept and each in saved), len(old)]:
        next_m, next_t = kept.get(place, len(own)), saved.get(place, len(other))
        parts += _stretch(name, old[b:place], own[m:next_m], other[t:next_t])
        parts += old[place : place + 1]
        b, m, t = place + 1, next_m + 1, next_t + 1
    return parts


def _stretch(name: str, base: list[str], mine: list[str], theirs: list[str]) -> Sequence[Part]:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    return [Clash(name, *("\n".join(each) for each in (base, mine, theirs)))]
