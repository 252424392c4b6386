"""Text that stays text: Markdown's own characters are escaped where Python-Markdown would act on them.

Only there: what a person wrote in plain words should be as plain in the editor. Three invisible marks
help, noncharacters that `clean` keeps out of every text: START stands before something that is only special
at the start of a line, LINK before the bracket of a link, CLOSE after a bracket that ends a piece of text.
`resolved` turns them into escapes, or nothing.
"""

import re

from forum.core.foreign.links import address, bare_urls, written
from forum.core.foreign.plain import clean

START = "\ufdd0"
LINK = "\ufdd1"
CLOSE = "\ufdd5"

_BACKSLASH = re.compile(r"\\(?=[\\`*_{}\[\]()>#+\-.!|]|$)")
_ENTITY = re.compile(r"&(?=(?:#\d+|#x[0-9a-f]+|[a-z0-9]+);)", re.IGNORECASE)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_STARS = re.compile(r"[*`]")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_BRACKET = re.compile(r"\](?=\()")
_LAST_BRACKET = re.compile(r"\]$")

# At the start of a line: heading, quote, list item, rule or underline, definition of a link's address.
_OPENERS = re.compile(r"(?=#|>|[+-](?:\s|$)|-+\s*$|(?:-\s*){3,}$|\[[^\]]*\\?\]:)")
_NUMBER = re.compile(r"(\d+)(?=\.(?:\s|$))")
_FENCE = re.compile(r"~(?=~~)")
_UNDERLINE = re.compile(r"=+\s*")
_TABLE_RULE = re.compile(r"[-:|\s]+")

# What may stand before text in a line that we built: quote and list markers, heading signs.
_AFTER_MARKERS = re.compile(rf"^((?: *(?:>|-(?= )|\d+\.(?= )|#+(?= )))* *\d*){START}", re.MULTILINE)
_IMAGE = re.compile(rf"!{LINK}\[")
_CLOSED = re.compile(rf"\]{CLOSE}(?=[*_~]*\()")
_LEFT = re.compile(f"[{START}{LINK}{CLOSE}]")


def inline(text: str) -> str:
    """Text in the middle of a line, escaped."""
    text = _BACKSLASH.sub(r"\\\\", clean(text))
    text = _TAG.sub("&lt;", _ENTITY.sub("&amp;", text))
    if "@" in text:  # "<3 me@there>" is no address
        text = text.replace("<", "&lt;").replace(">", r"\>")
    text = _STARS.sub(r"\\\g<0>", text)
    text = _BRACKET.sub(r"\\]", _UNDERSCORE.sub(r"\\_", text))
    return _LAST_BRACKET.sub(f"]{CLOSE}", text)


def piece(text: str, *, linking: bool = True) -> str:
    """A piece of text that may come to stand at the start of a line. Needs `resolved` in the end.

    With `linking`, addresses in it become links.
    """
    text = _linked(text) if linking else inline(text)
    stripped = text.lstrip()
    lead = text[: len(text) - len(stripped)]
    return lead + _marked(stripped)


def resolved(markdown: str) -> str:
    """Finished Markdown: each mark at the start of a line is an escape now, all others are gone."""
    marked = _AFTER_MARKERS.sub(r"\1\\", markdown)
    return _LEFT.sub("", _CLOSED.sub(r"\\]", _IMAGE.sub(r"\\![", marked)))


def _marked(text: str) -> str:
    if _UNDERLINE.fullmatch(text):
        return text.replace("=", "&#61;")
    if "|" in text and _TABLE_RULE.fullmatch(text):
        text = text.replace("|", "&#124;")
    text = _FENCE.sub("&#126;", text, count=1) if text.startswith("~~~") else text
    if _OPENERS.match(text):
        return START + text
    return _NUMBER.sub(rf"\1{START}", text, count=1) if _NUMBER.match(text) else text


def _linked(text: str) -> str:
    parts, at = [], 0
    for start, end in bare_urls(text):
        parts += [inline(text[at:start]), automatic(text[start:end]) or inline(text[start:end])]
        at = end
    return "".join([*parts, inline(text[at:])])


def automatic(url: str) -> str | None:
    """An address as a link that shows itself: <https://example.org/>; None if it can't be one."""
    target = address(url)
    if target is None or "://" not in target:
        return None
    # Between angle brackets round ones end nothing, and people want to see them as they are.
    return f"<{written(target.replace('%28', '(').replace('%29', ')'))}>"
