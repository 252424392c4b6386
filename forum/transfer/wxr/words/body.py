"""Bodies of articles and comments, from WordPress to Markdown."""

import html
import re
from collections.abc import Callable, Mapping, Sequence

from forum.core.foreign.balance import TooMuch, balanced
from forum.core.foreign.escaping import piece, resolved
from forum.core.foreign.paragraphs import mark_paragraphs
from forum.core.foreign.plain import clean, line, lines
from forum.core.foreign.soup import parse
from forum.core.foreign.tidy import tidy
from forum.core.foreign.writing import Writer
from forum.transfer.wxr.shapes import Attachment
from forum.transfer.wxr.words.blocks import segments
from forum.transfer.wxr.words.media import Media
from forum.transfer.wxr.words.shortcodes import expanded

LONGEST = 400_000  # characters of one body; the longest honest article has about 60,000

Report = Callable[[str], None]


def _unheard(clause: str) -> None:
    """Nobody asked."""


def article(
    raw: str,
    attachments: Mapping[int, Attachment] | None = None,
    *,
    own: Sequence[int] = (),
    base: str = "",
    report: Report = _unheard,
) -> str:
    """The Markdown of an article. A line break is two spaces at the end of a line.

    `attachments` say what the ids of a [gallery] are, `own` is what hangs on this post, `base` the site
    that paths of pictures belong to. What is too long or too deep becomes plain text, and `report` is told
    why, in words that go after "Its text".
    """
    media = Media(attachments or {}, own)

    def convert() -> str:
        parts = segments(clean(raw))
        return "\n\n".join(
            written
            for text, classic in parts
            if (written := _converted(expanded(text, media.render), base, classic=classic, comment=False))
        )

    return _within_limits(raw, convert, "  \n", report)


def comment(raw: str, report: Report = _unheard) -> str:
    """The Markdown of a comment. A line break is a line end; addresses are links. Shortcodes are words."""
    text = clean(raw)
    if "<" not in text and len(text) <= LONGEST:  # nearly all: no need to build a tree
        return _plain(html.unescape(text), "\n")
    return _within_limits(raw, lambda: _converted(text, "", classic=True, comment=True), "\n", report)


def standfirst(excerpt: str) -> str:
    """An excerpt as one paragraph of plain text."""
    return line(expanded(clean(excerpt), lambda code, inner: f" {inner} "))


def _within_limits(raw: str, convert: Callable[[], str], line_end: str, report: Report) -> str:
    try:
        if len(raw) > LONGEST:
            raise TooMuch(f"is longer than {LONGEST:,} characters")
        return convert()
    except TooMuch as much:
        report(f"{much} and was kept as plain text")
    except RecursionError:
        report("has tags too deep inside one another and was kept as plain text")
    return _plain(lines(raw), line_end)


def _converted(text: str, base: str, *, classic: bool, comment: bool) -> str:
    if not text.strip():
        return ""
    root = parse(balanced(text))
    tidy(root, base, headings=not comment)
    mark_paragraphs(root, classic=classic)
    return Writer(comment=comment).write(root)


_BLANK = re.compile(r"\n[ \t]*\n\s*")


def _plain(text: str, line_end: str) -> str:
    """Text without tags: blank lines part paragraphs, line ends break lines, everything else is words."""
    paragraphs = (_rows(paragraph) for paragraph in _BLANK.split(clean(text)))
    return resolved("\n\n".join(line_end.join(rows) for rows in paragraphs if rows))


def _rows(paragraph: str) -> list[str]:
    rows = (" ".join(row.split()) for row in paragraph.split("\n"))
    return [piece(row) for row in rows if row]
