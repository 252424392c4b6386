"""What somebody pastes from Word, Google Docs or a page, as Markdown: its shape is kept, its looks are not.

Kept are headings, lists (also Word's, which are paragraphs with a drawn bullet), tables, links, bold and soft
words. Left out are styles, comments, what was deleted while changes were tracked, and pictures. Pure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from bs4.element import Tag

from forum.core.errors import Invalid
from forum.core.foreign import TooMuch, Writer, balanced, mark_paragraphs, parse, tidy
from forum.core.foreign.soup import attribute, new, tags
from forum.core.foreign.tags import HEADINGS

LONGEST = 1_500_000  # characters of HTML: Word writes ten for each one that is read

# "<![if !supportLists]>" and the like: Word's own conditions, which are no comments.
_CONDITION = re.compile(r"<!\[[^\]<>]{0,200}\]>")
_HEADING = re.compile(r"(</?h)([1-5])(?=[\s>])", re.IGNORECASE)
_FIRST = re.compile(r"<h1[\s>]", re.IGNORECASE)
_LEVEL = re.compile(r"\blevel([1-9])\b")
_NUMBERED = re.compile(r"^\W?(?:\d{1,3}|[a-z]|[ivx]{1,6})[.)]", re.IGNORECASE)
_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LIGHT = re.compile(r"font-weight:\s*(?:normal|[1-4]00)", re.IGNORECASE)
_SOFT = re.compile(r"font-style:\s*italic", re.IGNORECASE)
_UNSEEN = re.compile(r"display:\s*none|mso-hide:\s*all|mso-element:\s*comment", re.IGNORECASE)
_IN_LINE = frozenset({"span", "ins", "font"})
_BOLD_ANYWAY = HEADINGS | {"strong"}


@dataclass(frozen=True, slots=True)
class Pasted:
    """The Markdown, and a sentence about what is not in it."""

    text: str
    left_out: str


def cleaned(html: str) -> Pasted:
    """What was pasted, ready to stand in a text. Raises Invalid where it is too much of anything."""
    if len(html) > LONGEST:
        raise Invalid("That is too much to paste at once. Please paste it in parts.")
    try:
        root = parse(balanced(_raised(_CONDITION.sub("", html)), _IN_LINE))
        pictures = _without_what_goes(root)
        _shape_words(root)
        _make_lists(root)
        tidy(root)
        mark_paragraphs(root, classic=False)
        text = Writer(comment=False).write(root)
    except (TooMuch, RecursionError) as much:
        raise Invalid("That is too tangled to be cleaned. Please paste it as plain text.") from much
    said = "Pictures are not pasted. Add them with the picture button." if pictures else ""
    return Pasted(text.replace("\u00a0", " ").strip(), said)


def _raised(html: str) -> str:
    """The page has its one first heading already: where a text has its own, all are one step lower."""
    if not _FIRST.search(html):
        return html
    return _HEADING.sub(lambda found: f"{found[1]}{int(found[2]) + 1}", html)


def _without_what_goes(root: Tag) -> int:
    """Take out what is not to be read; how many pictures were among it."""
    pictures = 0
    for tag in tags(root, ["img", "del", "span", "div", "p", "a"]):
        if tag.decomposed:
            continue
        if tag.name == "img":
            pictures += 1
        if tag.name == "img" or _goes(tag):
            tag.decompose()
    return pictures


def _goes(tag: Tag) -> bool:
    named, style = attribute(tag, "class"), attribute(tag, "style")
    if _UNSEEN.search(style) or "MsoCommentReference" in named or "msocom" in named:
        return True
    if tag.name == "a":
        return attribute(tag, "href").startswith(("#cmnt", "#_msocom"))
    return tag.name == "del" and bool(attribute(tag, "cite") or attribute(tag, "datetime"))


def _shape_words(root: Tag) -> None:
    """Looks that mean something become what they mean; all other looks go."""
    for tag in tags(root, "strong"):
        # Google Docs wraps all of it in a bold that is not bold.
        if _LIGHT.search(attribute(tag, "style")):
            tag.unwrap()
    for tag in tags(root, "a"):
        tag["href"] = _real(attribute(tag, "href"))
    for tag in tags(root, _IN_LINE):
        if not _is_bullet(tag):
            _say_what_it_means(tag)
            tag.unwrap()


def _is_bullet(tag: Tag) -> bool:
    return "mso-list:ignore" in attribute(tag, "style").replace(" ", "").lower()


def _say_what_it_means(tag: Tag) -> None:
    style = attribute(tag, "style")
    if _SOFT.search(style):
        tag.wrap(new("em"))
    if _BOLD.search(style) and not any(parent.name in _BOLD_ANYWAY for parent in tag.parents):
        tag.wrap(new("strong"))


def _real(href: str) -> str:
    """Google Docs leads through itself: where to is in the address."""
    parts = (
        urlsplit(href)
        if href.startswith(("https://www.google.com/url?", "http://www.google.com/url?"))
        else None
    )
    return parse_qs(parts.query).get("q", [href])[0] if parts else href


def _make_lists(root: Tag) -> None:
    """Word's lists are paragraphs that say how deep they are and carry a drawn bullet."""
    for first in tags(root, "p"):
        if first.name == "p" and _depth(first):
            _one_list(list(_run(first)))


def _depth(tag: Tag) -> int:
    style = attribute(tag, "style")
    found = _LEVEL.search(style) if "mso-list:" in style.replace(" ", "") else None
    return int(found[1]) if found else 0


def _run(first: Tag) -> Iterator[Tag]:
    """It and the list paragraphs right after it."""
    here: Tag | None = first
    while here is not None and here.name == "p" and _depth(here):
        yield here
        here = here.find_next_sibling()


def _one_list(items: list[Tag]) -> None:
    open_lists: list[tuple[int, Tag]] = []
    place = new("div")
    items[0].insert_before(place)
    for item in items:
        depth, kind = _depth(item), _take_bullet(item)
        while open_lists and (open_lists[-1][0] > depth or _is_other(open_lists[-1], depth, kind)):
            open_lists.pop()
        if not open_lists or open_lists[-1][0] < depth:
            inside = open_lists[-1][1].contents[-1] if open_lists else place
            made = new(kind)
            inside.append(made)  # type: ignore[attr-defined]  # an item of a list that is open, or the place
            open_lists.append((depth, made))
        open_lists[-1][1].append(item.extract())
        item.name = "li"
    place.unwrap()


def _is_other(last: tuple[int, Tag], depth: int, kind: str) -> bool:
    return last[0] == depth and last[1].name != kind


def _take_bullet(item: Tag) -> str:
    """Take the drawn bullet out; the kind of list that it was drawn for."""
    drawn = ""
    for span in tags(item, "span"):
        if not span.decomposed:
            drawn += span.get_text()
            span.decompose()
    return "ol" if _NUMBERED.match(drawn.strip()) else "ul"
