"""render: Markdown, two walls, our own finish. It never fails: a text that breaks it is shown as text."""

import html as entities
import logging
import re
from collections.abc import Callable, Mapping

from forum.core.markup import counted, patience, walls
from forum.core.markup.blocks import cut
from forum.core.markup.contexts import Context
from forum.core.markup.destinations import hosts_shown
from forum.core.markup.journal import timelines
from forum.core.markup.laying import laid
from forum.core.markup.normal import unreferenced
from forum.core.markup.people import NOBODY, Person
from forum.core.markup.source import to_html

VERSION = 4  # raise it when the same text would give other HTML; `flask markup rebuild` does the rest
_LARGEST_GROWTH = 12
_ALWAYS_FINE = 64_000
_log = logging.getLogger(__name__)


class _TooLarge(Exception):
    """The HTML is out of all proportion to what was typed."""


class _Unfinished(Exception):
    """Python-Markdown left one of its own marks in the HTML: some of the words would be missing."""


_MARKS = re.compile("[\x02\x03]")


def render(
    text: str, context: Context, known: Mapping[str, Person] = NOBODY, spoken: set[int] | None = None
) -> str:
    """Safe HTML of a prepared text. Errors in rendering give escaped text and a line in the log.

    Names of people who are `known` become links; `spoken` takes the ids of those that did.
    """
    speaks: set[int] = set()
    try:
        with patience.patience(patience.MOST):
            html = _composed(text, context, lambda piece: sanitised(piece, context, known, speaks))
    except Exception as problem:  # noqa: BLE001 - two parsers may raise anything
        # The reader still gets the words, the log the kind of the fault.
        counted.count(counted.AS_TEXT, context.name)
        _log.warning("A %s is shown as plain text: %s.", context.name, type(problem).__name__)
        return as_text(text)
    if spoken is not None:
        spoken.update(speaks)
    return html


def _composed(text: str, context: Context, clean: Callable[[str], str]) -> str:
    """The text as it stands on the page; a story piece by piece, with its blocks around them."""

    def piece(words: str) -> str:
        return finished(clean(words), context)

    return laid(cut(text), piece) if context.blocks else piece(text)


def sanitised(
    text: str, context: Context, known: Mapping[str, Person] = NOBODY, spoken: set[int] | None = None
) -> str:
    """HTML behind both walls, before anything of our own is added. May raise anything."""
    raw = unreferenced(to_html(text, context, known, spoken))
    if len(raw) > max(_ALWAYS_FINE, _LARGEST_GROWTH * len(text)):
        raise _TooLarge
    if _MARKS.search(raw):
        raise _Unfinished
    return walls.agreed(raw, context)


def finished(html: str, context: Context) -> str:
    """With our own marks on clean HTML: where links lead to, and in stories a day as a timeline."""
    html = hosts_shown(html)
    return timelines(html) if context.headings else html


def as_text(text: str) -> str:
    """The words alone, escaped, with their paragraphs and lines."""
    paragraphs = (
        entities.escape(part).replace("\n", "<br>\n") for part in text.split("\n\n") if part.strip()
    )
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
