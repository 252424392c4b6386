"""What stands in a story's text and is not text: a poll, a picture. Each has a line of its own.

In the stored HTML an insert is a mark behind the walls, which let no div through, so nobody can type one.
Whoever shows the HTML puts the thing itself in its place.
"""

import re
from collections.abc import Iterator
from html import escape, unescape
from typing import NamedTuple

POLL, PICTURE = "poll", "picture"

_POLL = re.compile(r"\[poll (?P<id>\d{1,9})\]\s*")
_PICTURE = re.compile(r'!\[(?P<words>.*?)\]\(/pictures/(?P<id>\d{1,9})(?:\s+"(?P<caption>[^"]*)")?\)\s*')
# "[gallery 3]" was typed by somebody who expects something of it; "[x]", "[see below]" were not.
_SHORTCODE = re.compile(r"\[(?P<word>[a-z][a-z_-]*)(?: \d+|(?: [a-z_]+=\S+)+)\]\s*", re.IGNORECASE)
# What the buttons of the writing page put in, before its number is typed.
_OPEN = re.compile(r"(?:\[poll\s*\]|!\[.*?\]\(/pictures/(?:\s[^)]*)?\))\s*", re.IGNORECASE)
_MARK = re.compile(
    r'<div data-insert="(?P<kind>[a-z]+)" data-id="(?P<id>\d+)"'
    r' data-words="(?P<words>[^"]*)" data-caption="(?P<caption>[^"]*)"></div>'
)


class Insert(NamedTuple):
    """Which thing stands here; of a picture also what it shows, and what is said under it."""

    kind: str
    id: int
    words: str = ""
    caption: str = ""

    def mark(self) -> str:
        """In the place of the thing, in stored HTML."""
        return (
            f'<div data-insert="{self.kind}" data-id="{self.id}"'
            f' data-words="{escape(self.words)}" data-caption="{escape(self.caption)}"></div>'
        )


def as_insert(line: str) -> Insert | None:
    """What this line puts into a text, if it is such a line."""
    if found := _POLL.fullmatch(line):
        return Insert(POLL, int(found["id"]))
    if found := _PICTURE.fullmatch(line):
        return Insert(PICTURE, int(found["id"]), found["words"].strip(), (found["caption"] or "").strip())
    return None


def unknown(line: str) -> str:
    """The shortcode on this line, if it is one that means nothing here."""
    found = _SHORTCODE.fullmatch(line)
    return line.strip() if found and not as_insert(line) else ""


def without_number(line: str) -> str:
    """A poll or a picture on this line of which nobody has said yet which one."""
    return line.strip() if _OPEN.fullmatch(line) else ""


def split(html: str) -> Iterator[str | Insert]:
    """Stored HTML, and the inserts in it, in order."""
    end = 0
    for found in _MARK.finditer(html):
        if found.start() > end:
            yield html[end : found.start()]
        words, caption = unescape(found["words"]), unescape(found["caption"])
        yield Insert(found["kind"], int(found["id"]), words, caption)
        end = found.end()
    if end < len(html):
        yield html[end:]


def inserts(html: str, kind: str) -> list[Insert]:
    """The inserts of one kind in stored HTML."""
    return [each for each in split(html) if isinstance(each, Insert) and each.kind == kind]


def without(html: str) -> str:
    """Stored HTML where nothing is put in: for places that show words only."""
    return _MARK.sub("", html)
