"""What differs between two texts, in pieces: what stood there, what stands there now. Pure."""

import json
import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from forum.core.alike import alike, in_common
from forum.rules.engine import Piece
from forum.rules.engine.returning import (
    Around,
    Spelled,
    identifies,
    is_twin,
    may_identify,
    with_marks,
)

_TOKENS = re.compile(r"\s+|[^\s]+")
_HEAD = re.compile(r"\]\(/comments/(\d{1,18})\)")
_TELLING = 2  # signs: a single one tells nothing
_ENOUGH = 8  # places: a word that was taken out at so many is wanted at none


def between(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of two texts, cut at words; what is changed side by side is one piece."""
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    found: list[Piece] = []
    same: list[str] = []
    a = c = 0
    for b, d in [*_kept(old, new), (len(old), len(new))]:
        gone, come = old[a:b], new[c:d]
        lead = alike(gone, come)
        trail = alike(gone[lead:][::-1], come[lead:][::-1])
        end, come = len(gone) - trail, come[lead : len(come) - trail]
        same += gone[:lead]
        if lead < end or come:
            found += [*_unchanged(same), Piece("".join(gone[lead:end]), "".join(come))]
            same = []
        same += [*gone[end:], *old[b : b + 1]]
        a, c = b + 1, d + 1
    return (*found, *_unchanged(same))


def _unchanged(tokens: Sequence[str]) -> list[Piece]:
    text = "".join(tokens)
    return [Piece(text, text)] if text else []


def _kept(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Which words of two texts are the same ones, by their places among the tokens. Blanks follow words."""
    mine = [place for place, each in enumerate(old) if not each.isspace()]
    yours = [place for place, each in enumerate(new) if not each.isspace()]
    one, other = [old[place] for place in mine], [new[place] for place in yours]
    return [(mine[a], yours[b]) for a, b in in_common(one, other)]


def to_text(pieces: Iterable[Piece]) -> str:
    """Pieces as they are stored."""
    return json.dumps([[each.before, each.after] for each in pieces], ensure_ascii=False)


def from_text(stored: str | None) -> tuple[Piece, ...]:
    """Pieces as they were stored; none where the seal has run out."""
    return tuple(Piece(before, after) for before, after in json.loads(stored or "[]"))


@dataclass(frozen=True, slots=True)
class Taken:
    """Words that were taken out, what stands in their place, and among which words they stood."""

    before: str
    after: str
    words: tuple[str, ...] = field(repr=False)
    around: Around = field(repr=False)


def taken_out(pieces: Sequence[Piece]) -> tuple[Taken, ...]:
    """What was taken out, line by line: what stands in its place goes with the first line.

    Words that still stand somewhere in the text were not taken out of it. Stops and marks at the edges are
    none of the words: who is named at the end of a sentence may be named in the middle of another.
    """
    taken = tuple(_taken(pieces))
    now, sought = Spelled.of("".join(each.after for each in pieces)), _by_words(taken)
    still = {
        each.words
        for a, b in now.everywhere(sought)
        for each in sought[tuple(now.folded[a:b])]
        if not is_twin(each.words, now.typed[a])
    }
    return tuple(each for each in taken if each.words not in still)


def _by_words(taken: Iterable[Taken]) -> dict[tuple[str, ...], list[Taken]]:
    found: dict[tuple[str, ...], list[Taken]] = {}
    for each in taken:
        found.setdefault(tuple(word.casefold() for word in each.words), []).append(each)
    return found


def _taken(pieces: Sequence[Piece]) -> Iterator[Taken]:
    old, place = Spelled.of("".join(each.before for each in pieces)), 0
    starts = [start for start, _ in old.spans]
    for piece in pieces:
        if piece.before != piece.after:
            for start, line, words, after in _lines(piece):
                if sum(map(len, words)) >= _TELLING:
                    first = bisect_left(starts, place + start)
                    around = old.around(first, first + len(words))
                    yield Taken(line, after, words, around)
        place += len(piece.before)


def _lines(piece: Piece) -> Iterator[tuple[int, str, tuple[str, ...], str]]:
    """Its lines without their edges: where each begins, it and its words, and what stands in its place."""
    instead, place = " ".join(piece.after.split()), 0
    for line in piece.before.split("\n"):
        spelled = Spelled.of(line)
        if spelled.spans:
            start, end = spelled.spans[0][0], spelled.spans[-1][1]
            after = _without_edges(instead, line[:start].strip(), line[end:].strip())
            yield place + start, line[start:end], tuple(spelled.typed), after
            instead = ""
        place += len(line) + 1


def _without_edges(instead: str, lead: str, trail: str) -> str:
    """The same for what stands in their place: in a copy the edges stay, and are not put there twice."""
    start = alike(lead, instead)
    end = alike(trail[::-1], instead[start:][::-1])
    return instead[start : len(instead) - end]


def without(
    text: str, gone: Iterable[Taken], lines: Container[int] | None = None, *, own: bool = False
) -> str:
    """A text with what was taken out elsewhere replaced, on these of its lines or on all.

    `own` is how the comment read before, where its author may have said such words about something else.
    """
    here, sought = Spelled.of(text), _by_words(gone)
    parts, place, free = [], 0, 0
    for a, b in here.everywhere(sought):
        wanted = a >= free and (lines is None or here.lines[a] in lines)
        if taken := _meant(sought[tuple(here.folded[a:b])], here, (a, b), own=own) if wanted else None:
            start, end = with_marks(text, here.spans[a][0], here.spans[b - 1][1])
            parts += [text[place:start], taken.after]
            place, free = end, b
    return "".join([*parts, text[place:]])


def _meant(group: Sequence[Taken], here: Spelled, span: tuple[int, int], *, own: bool) -> Taken | None:
    """What was taken out and stands here, if this is what was meant.

    In a quote that is wherever it stands. How the comment read before is its author's own: "stop" in "You
    should stop the tablets" is not the one in "could not stop laughing", which stays. There, words are meant
    where they stand among much the same others. To align the two texts would not do: with nothing nearer it
    pairs those two, and it finds one place where there may be more. But what may say who or where (a figure,
    a capital, three words) is meant wherever it stands: privacy goes first, at the price of an everyday word
    that began a sentence both times.
    """
    found = here.typed[slice(*span)]
    many, around = len(group) > _ENOUGH, here.around(*span)
    if not many and (nearest := next((each for each in group if each.around.is_like(around)), None)):
        return nearest
    anywhere = not own or many or identifies(found)
    return next(
        (e for e in group if (anywhere or may_identify(e.words)) and not is_twin(e.words, found[0])), None
    )


def quoting(text: str, comment_id: int, *, answers: bool) -> frozenset[int]:
    """The lines that quote a comment: below the line that says so; in an answer to it, every quote."""
    lines, here, found = text.split("\n"), answers, set()
    for number, line in enumerate(lines):
        if not line.lstrip().startswith(">"):
            here = answers
            continue
        if head := _HEAD.search(line):
            here = int(head[1]) == comment_id
        elif here:
            found.add(number)
    return frozenset(found)


def quoted(text: str) -> frozenset[int]:
    """The comments that a text says it quotes."""
    return frozenset(int(each) for each in _HEAD.findall(text))
