"""The form of the lists of what is let through, one entry a line."""

import re
from collections.abc import Callable, Mapping

from forum.core.errors import Invalid
from forum.rules.book import Allowed, Book
from forum.rules.differences import LISTS
from forum.rules.forms.draft import Part, Problems, Typed
from forum.rules.forms.lines import entries, no_longer_than

_BETWEEN = re.compile(r"[ ()./+-]+")
_NUMBER = re.compile(r"[0-9]{2,15}")
_BEFORE = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")
_LONGEST_HOST, _LONGEST_WORD = 253, 60


def _helpline(line: str) -> str:
    digits = _BETWEEN.sub("", line)
    if not _NUMBER.fullmatch(digits):
        raise ValueError("please write the number alone, 2 to 15 digits.")
    return digits


def _host(line: str) -> str:
    host = _BEFORE.sub("", line).rstrip("/").lower()
    if len(host) > _LONGEST_HOST or not _HOST.fullmatch(host):
        raise ValueError("please write the name of a site alone, such as nhs.uk.")
    return host


_word = no_longer_than(_LONGEST_WORD)
READ: Mapping[str, Callable[[str], str]] = {
    "helplines": _helpline,
    "hosts": _host,
    "eponyms": _word,
    "vocabulary": _word,
}


def _filled(book: Book) -> Typed:
    return {name: "\n".join(getattr(book.allowed, name)) for name in LISTS}


def _changed(typed: Typed, book: Book) -> tuple[Book, Problems]:
    values: dict[str, tuple[str, ...]] = {}
    problems: Problems = {}
    for name, read in READ.items():
        try:
            values[name] = entries(typed[name], read)
        except Invalid as found:
            problems[name] = found.sentence
    return (book if problems else book.changed(allowed=Allowed(**values))), problems


PART = Part("allowed", "What is let through", _filled, _changed, LISTS)
