"""Whether a moderator's reason says again what was taken out, and the reason without that. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_WORD = re.compile(r"\S+")
_EDGES = ".,;:!?()[]{}<>\"'“”‘’«»*_`…-"
_RUN = 3  # so many words in a row are a quote; fewer may be chance
_SHORT = 3  # signs: shorter words say nothing when they come again
_FIGURES = re.compile(r"\d(?:[\s().,/+-]*\d)+")
_A_NUMBER = 6  # figures in a row, however they are spaced, are somebody's number
INSTEAD = "[taken out]"
_MARKER = re.compile(r"\[[^\[\]\n]+\]")  # [phone number removed]


class Gone(NamedTuple):
    """What was taken out, and what stands in its place."""

    before: str
    after: str


class _Said(NamedTuple):
    """A word as it is typed, and where."""

    typed: str
    start: int
    end: int


def repeated(reason: str, taken_out: Iterable[str]) -> str:
    """The first words of a reason that were taken out; empty where none were.

    What was taken out whole, three words of it in a row, or one that carries a number or an address.
    """
    said = _words(reason)
    for text in taken_out:
        gone = _words(text)
        for length in range(min(len(gone), len(said)), 0, -1):
            if length < min(_RUN, len(gone)) and length > 1:
                continue
            if found := _common(said, gone, length):
                return found
    return ""


def without(reason: str, taken_out: Iterable[Gone]) -> str:
    """A reason that was given before, without what was taken out since; a mark stands in its place.

    More is found than in a reason that is being written, where a moderator can be asked to say it otherwise:
    numbers however they are spaced, and each part of somebody's name.
    """
    for gone in taken_out:
        mark = next(iter(_MARKER.findall(gone.after)), INSTEAD)
        for start, end in _joined(_spans(reason, gone.before)):
            reason = reason[:start] + mark + reason[end:]
    return reason


def _spans(reason: str, gone: str) -> Iterator[tuple[int, int]]:
    """Where what was taken out stands in a reason: runs of its words, its numbers, its names."""
    said, sought = _said(reason), _said(gone)
    alone = {each.typed for each in _named(sought)} | {
        each.typed.casefold() for each in sought if _tells(each.typed)
    }
    for at, word in enumerate(said):
        length = max((_run(said[at:], sought[begin:]) for begin in range(len(sought))), default=0)
        if length and length >= min(_RUN, len(sought)) and (length > 1 or len(word.typed) > _SHORT):
            yield word.start, said[at + length - 1].end
        elif word.typed in alone or word.typed.casefold() in alone:
            yield word.start, word.end
    numbers = {_figures(each) for each in _FIGURES.findall(gone)}
    for found in _FIGURES.finditer(reason):
        if len(_figures(found[0])) >= _A_NUMBER and any(_figures(found[0]) in each for each in numbers):
            yield found.span()


def _run(said: Sequence[_Said], gone: Sequence[_Said]) -> int:
    """With how many of the same words both begin."""
    pairs = enumerate(zip(said, gone, strict=False))
    differ = (at for at, (one, other) in pairs if one.typed.casefold() != other.typed.casefold())
    return next(differ, min(len(said), len(gone)))


def _named(words: Sequence[_Said]) -> Iterator[_Said]:
    """The parts of a name: words with capitals that stand beside each other."""
    for one, other in pairwise(words):
        if all(each.typed[0].isupper() and len(each.typed) > _SHORT for each in (one, other)):
            yield from (one, other)


def _figures(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that overlap made one, the last one first."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found[::-1]


def _said(text: str) -> list[_Said]:
    found = []
    for each in _WORD.finditer(text):
        typed = each[0].strip(_EDGES)
        if typed:
            start = each.start() + each[0].index(typed)
            found.append(_Said(typed, start, start + len(typed)))
    return found


def _common(said: list[str], gone: list[str], length: int) -> str:
    """A run of so many words in both; a single one only where it tells something, or is all there was."""
    runs = {tuple(gone[at : at + length]) for at in range(len(gone) - length + 1)}
    for at in range(len(said) - length + 1):
        run = tuple(said[at : at + length])
        if run in runs and (length > 1 or _tells(run[0]) or (len(gone) == 1 and len(run[0]) > _SHORT)):
            return " ".join(run)
    return ""


def _tells(word: str) -> bool:
    return len(word) > _SHORT and (any(sign.isdigit() for sign in word) or "@" in word or "." in word)


def _words(text: str) -> list[str]:
    found = (each.strip(_EDGES).casefold() for each in _WORD.findall(text))
    return [each for each in found if each]
