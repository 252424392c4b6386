"""Where words that were taken out of a text belong in it now, as far as that is beyond doubt. Pure.

Texts are compared as people read them: a bracket is one, whether or not a sign keeps it from being a link.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from forum.comments.differing import between
from forum.rules.engine import Piece
from forum.rules.engine.returning import plain

_WORD = re.compile(r"\S+")
_QUOTING = re.compile(r"[\s>]*")
_TELLING = re.compile(r"\A\[.*\]\Z|\S\s+\S", re.DOTALL)  # a marker, or more than one word


class Span(NamedTuple):
    """From which sign to which."""

    start: int
    end: int


class _Gap(NamedTuple):
    """What was taken out, what was put in its place, and where that stood then.

    `apart`: whether there were blanks before and after the words, when those stood there.
    """

    words: str
    instead: str
    span: Span
    apart: tuple[bool, bool]


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text as it is read, its words, and where each of its signs is stored."""

    text: str
    words: Sequence[Span]
    signs: Sequence[int]

    def stored(self, span: Span) -> Span:
        """The same stretch as it is stored, with the sign that guards its first bracket."""
        return Span(*(self.signs[place - 1] + 1 if place else 0 for place in span))


def made(change: Sequence[Piece]) -> str:
    """The text as a change left it."""
    return "".join(each.after for each in change)


def put_back(text: str, change: Sequence[Piece]) -> str | None:
    """A text with all that a change took out of it; nothing where it isn't clear where that belongs now."""
    if text == made(change):
        return "".join(each.before for each in change)
    gaps, now = _gaps(change), _read(text)
    found = _found(now, change, gaps)
    return _filled(text, now, gaps, found) if len(found) == len(gaps) else None


def put_back_quoted(text: str, change: Sequence[Piece], lines: Iterable[int]) -> str:
    """A text that quotes the changed one on these lines, with what was taken out, where that is clear."""
    for block in reversed(_blocks(lines)):
        text = _put_back_on(text, change, block)
    return text


def _blocks(lines: Iterable[int]) -> list[set[int]]:
    """Lines that stand one below another are one quote."""
    blocks: list[set[int]] = []
    for line in sorted(lines):
        if blocks and line - 1 in blocks[-1]:
            blocks[-1].add(line)
        else:
            blocks.append({line})
    return blocks


def _put_back_on(text: str, change: Sequence[Piece], lines: Container[int]) -> str:
    gaps, now, rows = _gaps(change), _read(text, lines), text.split("\n")
    found = _found(now, change, gaps)
    for place, spot in found.items():
        lead = _lead(rows[now.text.count("\n", 0, spot.start)])
        gaps[place] = gaps[place]._replace(words=gaps[place].words.replace("\n", f"\n{lead}"))
    return _filled(text, now, gaps, found)


def _read(stored: str, lines: Container[int] | None = None) -> _Reading:
    signs = [place for place in range(len(stored)) if stored[place : place + 2] not in {r"\[", r"\]"}]
    text = "".join(stored[place] for place in signs)
    return _Reading(text, tuple(_words(text, lines)), signs)


def _words(text: str, lines: Container[int] | None) -> Iterator[Span]:
    """All words; where lines are named, theirs alone, after the signs of a quote."""
    place = 0
    for number, line in enumerate(text.split("\n")):
        if lines is None or number in lines:
            lead = len(_lead(line)) if lines is not None else 0
            yield from (Span(place + each.start(), place + each.end()) for each in _WORD.finditer(line, lead))
        place += len(line) + 1


def _lead(line: str) -> str:
    found = _QUOTING.match(line)
    return found[0] if found else ""


def _gaps(change: Sequence[Piece]) -> list[_Gap]:
    found, place, text = [], 0, plain(made(change))
    for before, after in change:
        instead = plain(after)
        if before.split() != after.split():
            found.append(_gap(before, instead, place, text))
        place += len(instead)
    return found


def _gap(before: str, instead: str, place: int, text: str) -> _Gap:
    """Without stops and blanks at the ends that stand around what is in its place still."""
    lead = _alike(before, instead)
    before, instead = before[lead:], instead[lead:]
    trail = _alike(before[::-1], instead[::-1])
    before, instead = before[: len(before) - trail], instead[: len(instead) - trail]
    core = instead.strip()
    start = place + lead + len(instead) - len(instead.lstrip())
    end = start + len(core)
    apart = (not text[:start][-1:].strip(), not text[end : end + 1].strip())
    return _Gap(before, core, Span(start, end), apart)


def _alike(one: str, other: str) -> int:
    """With how many of the same signs they begin, of those that are no words and no brackets."""
    pairs = enumerate(zip(one, other, strict=False))
    ends = (place for place, (mine, yours) in pairs if mine != yours or mine.isalnum() or mine in "[]\\")
    return next(ends, min(len(one), len(other)))


def _found(now: _Reading, change: Sequence[Piece], gaps: Sequence[_Gap]) -> dict[int, Span]:
    """Where each gap is now, by its place among them."""
    then = _read(made(change))
    if then.text != "".join(plain(each.after) for each in change):
        return {}  # a bracket was cut in two, and no place can be counted on
    same = _same_words(then, now)
    spots = {place: _among_the_same(gap.span, then, now, same) for place, gap in enumerate(gaps)}
    found = {place: spot for place, spot in spots.items() if spot}
    for instead in {gap.instead for gap in gaps if _TELLING.search(gap.instead)}:
        found |= _by_itself(instead, then, now, gaps, found)
    spans = sorted(found.values())
    apart = all(one.end <= other.start for one, other in pairwise(spans))
    return found if apart else {}


def _same_words(then: _Reading, now: _Reading) -> Mapping[int, int]:
    """Which words of the one are which of the other, by their places."""
    one, other = (" ".join(each.text[start:end] for start, end in each.words) for each in (then, now))
    same: dict[int, int] = {}
    mine = yours = 0
    for piece in between(one, other):
        old, new = len(piece.before.split()), len(piece.after.split())
        if piece.before == piece.after:
            same |= {mine + step: yours + step for step in range(old)}
        mine, yours = mine + old, yours + new
    return same


def _among_the_same(span: Span, then: _Reading, now: _Reading, same: Mapping[int, int]) -> Span | None:
    """Where this stretch is now, if its words and those on both sides of it stand together as they did."""
    first, last = _touched(span, then.words)
    around = range(max(first - 1, 0), min(last + 2, len(then.words)))
    moved = {same[place] - place for place in around if place in same}
    if len(moved) != 1 or len(around) == last + 1 - first or not all(place in same for place in around):
        return None
    if first == len(then.words):
        end = now.words[same[first - 1]].end
        return Span(end, end)
    start = max(span.start, then.words[first].start) + now.words[same[first]].start - then.words[first].start
    end = span.end + now.words[same[last]].start - then.words[last].start
    return Span(start, max(start, end))


def _touched(span: Span, words: Sequence[Span]) -> tuple[int, int]:
    """The first and the last word in this stretch; of an empty one, the word that it is at, or before."""
    if span.start == span.end:
        at = next((place for place, word in enumerate(words) if word.end >= span.start), len(words))
        return at, at
    inside = [place for place, each in enumerate(words) if each.start < span.end and span.start < each.end]
    return inside[0], inside[-1]


def _by_itself(
    instead: str, then: _Reading, now: _Reading, gaps: Sequence[_Gap], found: Mapping[int, Span]
) -> dict[int, Span]:
    """Where what was put in place of the same words, and stood nowhere else, is now."""
    group = [place for place, gap in enumerate(gaps) if gap.instead == instead]
    if len({gaps[place].words for place in group}) > 1 or len(_spots(instead, then)) != len(group):
        return {}
    left = [place for place in group if place not in found]
    free = [spot for spot in _spots(instead, now) if spot not in found.values()]
    return dict(zip(left, free, strict=False)) if len(free) <= len(left) else {}


def _spots(instead: str, reading: _Reading) -> list[Span]:
    words = r"\s+".join(map(re.escape, instead.split()))
    spots = (Span(*each.span()) for each in re.finditer(rf"(?<!\w){words}(?!\w)", reading.text))
    return [spot for spot in spots if any(each.start <= spot.start < each.end for each in reading.words)]


def _filled(text: str, now: _Reading, gaps: Sequence[_Gap], found: Mapping[int, Span]) -> str:
    for place, spot in sorted(found.items(), key=lambda each: each[1], reverse=True):
        start, end = now.stored(spot)
        text = _joined(text[:start], gaps[place], text[end:])
    return text


def _joined(left: str, gap: _Gap, right: str) -> str:
    """The words in their place, with a blank on either side where there was one."""
    before, after = gap.apart
    if before and left[-1:].strip() and gap.words[:1].strip():
        left += " "
    if after and right[:1].strip() and gap.words[-1:].strip():
        right = f" {right}"
    return left + gap.words + right
