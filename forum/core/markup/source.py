"""Markdown, with raw HTML off and few extensions."""

import re
import threading
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from forum.core.markup.contexts import Context
from forum.core.markup.patience import timed
from forum.core.markup.people import MENTION, NOBODY, Person, meant

# \x02 and \x03 stand around what Python-Markdown has put aside.
_BARE = r"\bhttps?://[^\s<>\[\]()\"'`*\x02\x03]+[^\s<>\[\]()\"'`*.,;:!?\x02\x03]"
_ITEM = re.compile(r"(?:[-+*]|1[.)]) +\S")
_IN_A_LIST = re.compile(r"\s*(?:[-+*]|\d+[.)])\s|\s{2,}|>")
_HEADING = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h4", "h6": "h4"}
_mine = threading.local()  # a Markdown instance keeps state: one for each thread


class _BareLink(InlineProcessor):
    """An address typed as it is becomes a link, unless it stands in one already."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # noqa: N802 - Python-Markdown calls it so
        link = Element("a", href=m.group())
        link.text = m.group()
        return link, m.start(), m.end()


class _Name(InlineProcessor):
    """@donna becomes a link to her page, unless it stands in a link already or nobody is called so."""

    ANCESTOR_EXCLUDES = ("a",)
    known: Mapping[str, Person] = NOBODY
    spoken: set[int]

    def handleMatch(  # noqa: N802 - Python-Markdown calls it so
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        name = meant(m[1], self.known)
        if not name:
            return None, None, None
        person = self.known[name]
        self.spoken.add(person.id)
        link = Element("a", href=person.address)
        link.text = AtomicString(f"@{name}")
        return link, m.start(), m.start() + 1 + len(name)


class _Headings(Treeprocessor):
    """The page has the one h1; a text starts at h2 and goes three levels deep."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            element.tag = _HEADING.get(element.tag, element.tag)


class _BoldLines(Treeprocessor):
    """A heading in a comment is a line in bold: the page's own headings lead from comment to comment.

    They stand at a level that differs from page to page, so no level in a stored text would be right.
    """

    def run(self, root: Element) -> None:
        for element in [each for each in root.iter() if each.tag in _HEADING]:
            words, inside = element.text, list(element)
            for each in inside:
                element.remove(each)
            element.tag, element.text = "p", None
            bold = SubElement(element, "strong")
            bold.text = words
            bold.extend(inside)


class _Hashes(HashHeaderProcessor):
    """ "# Words" is a heading, "#1 tip" and "#MEAction" are words."""

    RE = re.compile(HashHeaderProcessor.RE.pattern.replace("(?P<header>", r"(?=[ \t])(?P<header>", 1))


class _Pictures(Treeprocessor):
    """No page fetches a picture from elsewhere: that would tell a stranger who is reading."""

    def run(self, root: Element) -> None:
        self._walk(root, "a")

    def _walk(self, parent: Element, become: str) -> None:
        for element in parent:
            if element.tag == "img":
                self._replace(element, become)
            # No wall lets a title through; a long one that is used often would only cost time.
            element.attrib.pop("title", None)
            # Inside a link a picture is words only: a link holds no other link.
            self._walk(element, "span" if element.tag == "a" else become)
            if element.tag == "a" and not "".join(element.itertext()).strip():
                element.text = element.get("href")  # a link without words is its address

    def _replace(self, picture: Element, become: str) -> None:
        address, words = picture.get("src", ""), picture.get("alt", "")
        picture.attrib.clear()
        picture.tag = become
        picture.text = f"Picture: {words}" if words else "Picture"
        picture.set("href", address)


class _ListsStart(Preprocessor):
    """A list may follow a line directly, as people type it; Python-Markdown wants an empty line."""

    def run(self, lines: list[str]) -> list[str]:
        result: list[str] = []
        for line in lines:
            if _ITEM.match(line) and result and result[-1].strip() and not _IN_A_LIST.match(result[-1]):
                result.append("")
            result.append(line)
        return result


class _Kith(Extension):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown calls it so
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Pictures(md), "kith_pictures", 6)
        md.preprocessors.register(_ListsStart(md), "kith_lists_start", 15)  # after fenced code is away
        md.inlinePatterns.register(_BareLink(_BARE, md), "bare_link", 85)
        md.inlinePatterns.register(_Name(MENTION, md), "name", 82)
        md.parser.blockprocessors.register(_Hashes(md.parser), "hashheader", 70)
        if not self._context.headings:
            md.parser.blockprocessors.deregister("setextheader")  # a line of dashes is a line
        levels = _Headings(md) if self._context.headings else _BoldLines(md)
        md.treeprocessors.register(levels, "kith_headings", 5)


def _parser(context: Context) -> Markdown:
    """Markdown for this place; its many small steps look at the time."""
    parser = Markdown(extensions=[*context.extensions, _Kith(context)])
    for pattern in parser.inlinePatterns:
        pattern.handleMatch = timed(pattern.handleMatch)
    for block in parser.parser.blockprocessors:
        block.run = timed(block.run)
    return parser


def to_html(
    text: str, context: Context, known: Mapping[str, Person] = NOBODY, spoken: set[int] | None = None
) -> str:
    """HTML of this Markdown, before the walls. `spoken` takes whom it speaks to of those that are known."""
    parsers = _mine.__dict__.setdefault("parsers", {})
    if context.name not in parsers:
        parsers[context.name] = _parser(context)
    parser: Markdown = parsers[context.name]
    names = parser.inlinePatterns["name"]
    names.known, names.spoken = known, set() if spoken is None else spoken
    try:
        html: str = parser.reset().convert(text)
    except Exception:
        del parsers[context.name]  # it stopped half-way, and would begin the next text there
        raise
    return html
