"""Parts of a text that are meant: from phrases to places, and to pieces that a page can show. Pure."""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """From the first sign that is meant to the one after the last."""

    start: int
    end: int


class Part(NamedTuple):
    """A piece of a text, and whether it is meant."""

    words: str
    meant: bool


class Found(NamedTuple):
    """Where phrases stand in a text, and the first of them that does not (empty: all do)."""

    spans: tuple[Span, ...]
    missing: str


def phrases(typed: str) -> list[str]:
    """What somebody typed, one phrase a line; empty lines say nothing."""
    lines = unicodedata.normalize("NFC", typed).splitlines()
    return list(dict.fromkeys(" ".join(line.split()) for line in lines if line.strip()))


def find(text: str, sought: Iterable[str]) -> Found:
    """Every place of each phrase in a text. Capitals make no difference, nor does where a line ends."""
    spans: list[Span] = []
    for phrase in sought:
        places = [Span(*each.span()) for each in _like(phrase).finditer(text)]
        if not places:
            return Found((), phrase)
        spans += places
    return Found(tidy(spans, len(text)), "")


def _like(phrase: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, phrase.split())), re.IGNORECASE)


def tidy(spans: Iterable[Sequence[int]], length: int) -> tuple[Span, ...]:
    """In order, inside a text of this length, those that touch made one, those without signs left out."""
    found: list[Span] = []
    for start, end in sorted((max(0, start), min(end, length)) for start, end in spans):
        if start >= end:
            continue
        if found and start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, end))
        else:
            found.append(Span(start, end))
    return tuple(found)


def parts(text: str, spans: Iterable[Sequence[int]]) -> list[Part]:
    """The whole text in pieces, in order."""
    pieces, before = [], 0
    for start, end in tidy(spans, len(text)):
        pieces += [Part(text[before:start], meant=False), Part(text[start:end], meant=True)]
        before = end
    return [each for each in [*pieces, Part(text[before:], meant=False)] if each.words]


def to_text(spans: Iterable[Span]) -> str:
    """For the database."""
    return json.dumps([[span.start, span.end] for span in spans])


def from_text(text: str) -> tuple[Span, ...]:
    """And back."""
    return tuple(Span(start, end) for start, end in json.loads(text))
