"""The Markdown in a text, as far as it hides words: emphasis, code, links, tags, escapes, entities."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

_LINK = re.compile(
    r"!?\[([^\[\]\n]{0,300})\]\([ \t]{0,3}"
    r"(<[^<>\n]{0,500}>|[^\s()<>]{0,500}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)"
    r"""(?:[ \t]{1,3}("[^"\n]{0,300}"|'[^'\n]{0,300}'))?[ \t]{0,3}\)"""
)
_PAIRS = (
    re.compile(r"(\*{1,3})(?=[^\s*])[^*\n]{1,500}(?<=\S)(\1)"),
    re.compile(r"(?<![^\W_])(_{1,3})(?=[^\s_])[^_\n]{1,500}(?<=\S)(\1)(?![^\W_])"),
    re.compile(r"(~~)(?=\S)[^~\n]{1,500}(\1)"),
    re.compile(r"(`{1,3})[^`\n]{1,500}(\1)"),
)
# Tags are shown as they are typed. Only those that say nothing are passed over; what others say is read.
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|br|code|div|em|font|h[1-6]|hr|i|ins|li|mark|ol|p|s|small|span|strong|su[bp]|tt|u|ul|wbr)"
    r" ?/?>|<!---?-?>?",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_HIDES = re.compile(r"[*_~`<\\\[]")


@dataclass(frozen=True, slots=True)
class Link:
    """`[words](address "title")`: where it stands, where its words stand, where it leads, its title."""

    start: int
    end: int
    words: tuple[int, int]
    href: str
    title: tuple[int, int]

    def inside(self, place: int) -> bool:
        """Whether a place is among its words."""
        return self.words[0] <= place <= self.words[1]


@dataclass(frozen=True, slots=True)
class Marks:
    """What to leave out of a text to hear its words; pairs of marks that belong together; links."""

    dropped: tuple[tuple[int, int], ...]
    pairs: tuple[tuple[tuple[int, int], tuple[int, int]], ...]
    links: tuple[Link, ...]


_NONE = Marks((), (), ())


def marks(typed: str) -> Marks:
    """The markup in a text."""
    if not _HIDES.search(typed):
        return _NONE
    links = tuple(_link(each) for each in _LINK.finditer(typed))
    pairs = tuple((each.span(1), each.span(2)) for pattern in _PAIRS for each in pattern.finditer(typed))
    dropped = [span for pair in pairs for span in pair]
    for link in links:
        dropped += [(link.start, link.words[0]), (link.words[1], link.end)]
    dropped += [each.span() for pattern in (_TAG, _ESCAPE) for each in pattern.finditer(typed)]
    return Marks(tuple(sorted(dropped)), pairs, links)


def _link(found: re.Match[str]) -> Link:
    start, end = found.span(3)
    title = (start + 1, end - 1) if found[3] else (0, 0)
    return Link(found.start(), found.end(), found.span(1), unescape(found[2].strip("<>")), title)


def pieces(typed: str, start: int, end: int) -> Iterator[tuple[int, int, str | None]]:
    """Stretches of a text, and between them entities with what they stand for."""
    place = start
    if "&" in typed[start:end]:
        for found in _ENTITY.finditer(typed, start, end):
            said = unescape(found.group())
            if said != found.group():
                yield place, found.start(), None
                yield found.start(), found.end(), said
                place = found.end()
    yield place, end, None
