"""Plain text from what WordPress stores: for titles, names, excerpts, and bodies that are too much."""

import html
import re
import unicodedata

# A well-formed tag; "<3", "a < b" and "<https://...>" are none. Possessive: no input makes it try twice.
TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*+(?::[a-zA-Z0-9-]++)?+)(?=[\s/>])"
    r"""(?P<rest>(?:[^<>"']|"[^"]{0,1000}+"|'[^']{0,1000}+')*+)>"""
)
# The same where a quote is left open: whatever comes up to the next bracket.
LOOSE_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*+(?::[a-zA-Z0-9-]++)?+)(?=[\s/>])(?P<rest>[^<>]*+)>"
)

# Controls (C0, C1), bidi embeddings and overrides, noncharacters, and the marks of a byte order.
_UNWANTED = dict.fromkeys(
    [
        *range(0x09),
        0x0B,
        *range(0x0E, 0x20),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        0xFEFF,
        *range(0xFDD0, 0xFDF0),
        *range(0xFFFE, 0x10000),
        *range(0xD800, 0xE000),
    ]
)
_BREAKS = re.compile(r"\r\n?|[\x0c\x85\u2028\u2029]")
_SHOWN = 60  # characters that a sentence quotes
_SPACE = re.compile(r"\s+")
_ENDS_A_LINE = frozenset(
    ["p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "pre", "blockquote"]
    + ["ul", "ol", "table", "hr", "dt", "dd", "figure", "figcaption", "section"]
)
_UNSEEN = re.compile(r"<(script|style)\b[^<>]*+>", re.IGNORECASE)


def clean(text: str) -> str:
    """The text without what nobody can see: controls, overrides of direction; line ends as "\\n", NFC."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _BREAKS.sub("\n", text).translate(_UNWANTED))


def line(raw: str) -> str:
    """One line of plain text, for a title or a name: no tags, no entities, single spaces."""
    return _SPACE.sub(" ", clean(html.unescape(_without_tags(raw)))).strip()


def lines(raw: str) -> str:
    """Plain text that keeps its lines: a tag that ends a block ends a line."""
    return clean(html.unescape(_without_tags(without_scripts(clean(raw)))))


def shown(value: str) -> str:
    """A value from the file as a sentence may quote it: one short line."""
    text = line(value)
    return f'"{text[: _SHOWN - 3]}..."' if len(text) > _SHOWN else f'"{text}"'


def without_scripts(raw: str) -> str:
    """The text without <script> and <style> and what is in them; one without an end takes the rest along."""
    kept, at = [], 0
    lowered = raw.lower()
    while found := _UNSEEN.search(raw, at):
        kept.append(raw[at : found.start()])
        end = lowered.find(f"</{found[1].lower()}", found.end())
        at = raw.find(">", end) + 1 if end >= 0 else len(raw)
        at = at or len(raw)
    return "".join([*kept, raw[at:]])


def _without_tags(raw: str) -> str:
    if "<" not in raw:
        return raw
    return LOOSE_TAG.sub(_gap, TAG.sub(_gap, raw))


def _gap(tag: re.Match[str]) -> str:
    return "\n" if tag["name"].lower() in _ENDS_A_LINE else ""
