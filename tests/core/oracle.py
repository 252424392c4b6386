"""What safe HTML is, said a second time and in another way than the walls say it."""

import re
import unicodedata
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser

from forum.core.markup import Context

VOID = {"br", "hr"}
REL = "nofollow ugc noopener noreferrer"
# Our own marks on a list of hours and on links, and nothing else with a class.
OURS = {("ul", "journal"), ("span", "journal__time"), ("div", "journal__text"), ("span", "words__host")}
# The blocks of a story; with them stands at most what they are for those who hear the page.
BLOCKS_OF_STORIES = {
    *{("figure", "pull"), ("figcaption", ""), ("p", "box__title"), ("p", "ask__title"), ("summary", "")},
    *{
        ("details", "warned"),
        ("span", "warned__word"),
        ("div", "warned__words"),
        ("div", "box"),
        ("div", "ask"),
    },
    *{("section", "short"), ("section", "sources"), ("a", "ask__way")},
}
INSERTED = {"data-insert", "data-id", "data-words", "data-caption"}

INLINE = {"a", "strong", "em", "code", "del", "br"}
BLOCKS = INLINE | {"p", "ul", "ol", "li", "blockquote", "pre", "hr"}
TAGS = {
    "comment": BLOCKS,
    "story": BLOCKS | {"h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td"},
    "note": INLINE | {"p"},
}

# Markup that no two parsers read differently: text without marks, or a tag with quoted attributes.
_PLAIN = re.compile(r"""(?:[^<>]|</?[a-z][a-z0-9]*(?: [a-z]+(?:-[a-z]+)?="[^"<>]*")*>)*""")


def leads_somewhere_safe(address: str) -> bool:
    """Whether a browser that follows this link stays on the web, or writes a letter to one person."""
    if any(unicodedata.category(sign)[0] in "CZ" or sign == "\\" for sign in address):
        return False
    if address[:1] == "#":
        return True
    if address[:1] == "/":
        return address[1:2] != "/"
    scheme, colon, rest = address.partition(":")
    if scheme.lower() == "mailto":
        return rest.count("@") == 1 and not set(rest) & set("/?&:") and not rest.startswith("@")
    if not colon or scheme.lower() not in {"http", "https"} or not rest.startswith("//"):
        return False
    authority = re.split(r"[/?#]", rest[2:], maxsplit=1)[0]
    host, _, port = authority.rpartition(":") if not authority.endswith("]") else (authority, "", "")
    return "@" not in authority and bool(host or port) and (not host or port.isdecimal() or not port)


class _Reader(HTMLParser):
    """Notes everything that is not plain text, and whether every tag is closed where it should be."""

    def __init__(self, context: Context) -> None:
        super().__init__(convert_charrefs=True)
        self.context = context
        self.faults: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if not self._is_ours(tag, values):
            self._check(tag, values)
        if len(values) != len(attrs):
            self.faults.append(f"{tag} says something twice")
        if tag not in VOID:
            self.open.append(tag)

    def _is_ours(self, tag: str, values: dict[str, str]) -> bool:
        named = (tag, values.get("class", ""))
        if named in OURS and len(values) == 1:
            return True
        if not self.context.blocks:
            return False
        if tag == "div" and values.keys() == INSERTED:
            return values["data-insert"] in {"poll", "picture"} and values["data-id"].isdecimal()
        told = {name: value for name, value in values.items() if name != "class"}
        return named in BLOCKS_OF_STORIES and told in ({}, {"role": "note"}, {"href": "#comments"})

    def _check(self, tag: str, values: dict[str, str]) -> None:
        if tag not in TAGS[self.context.name]:
            self.faults.append(f"tag {tag}")
        unknown = values.keys() - ({"href", "rel"} if tag == "a" else {"start"} if tag == "ol" else set())
        self.faults += [f"attribute {name} of {tag}" for name in unknown]
        if "href" in values and not leads_somewhere_safe(values["href"]):
            self.faults.append(f"address {values['href']!r}")
        if tag == "a" and values.get("rel") != REL:
            self.faults.append("a link without its rel")
        if not values.get("start", "1").isdecimal():
            self.faults.append(f"start {values['start']!r}")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or not self.open or self.open.pop() != tag:
            self.faults.append(f"a stray end of {tag}")

    def handle_comment(self, data: str) -> None:
        self.faults.append("a comment")

    def handle_decl(self, decl: str) -> None:
        self.faults.append("a declaration")

    def handle_pi(self, data: str) -> None:
        self.faults.append("an instruction")

    def unknown_decl(self, data: str) -> None:
        self.faults.append("a section")


def faults(html: str, context: Context) -> list[str]:
    """Everything that should not be in this HTML; nothing when it is safe."""
    reader = _Reader(context)
    reader.feed(html)
    reader.close()
    found = reader.faults + [f"{tag} stays open" for tag in reader.open]
    if not _PLAIN.fullmatch(html):
        found.append("markup that parsers may read differently")
    return found


def hidden_signs(html: str) -> set[str]:
    """Characters that steer or can't be seen, written as themselves or as numbers."""
    steering = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"}
    return {sign for sign in unescape(html) if sign in steering or (sign < " " and sign not in "\n\t")}


def texts(many: Iterable[str]) -> list[str]:
    """Each once, in order."""
    return list(dict.fromkeys(many))
