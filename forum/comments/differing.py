"""What differs between two texts, in pieces: what stood there, what stands there now. Pure."""

import json
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from forum.rules.engine import Piece
from forum.rules.engine.returning import places

_WORDS = re.compile(r"\s+|[^\s]+")
_MARKS = re.compile(r"[*_`~]")
_TELLING = re.compile(r"\w.*\w")
_HEAD = re.compile(r"\]\(/comments/(\d{1,18})\)")


def between(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of two texts, cut at words; what is changed side by side is one piece."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    found: list[Piece] = []
    for _, a, b, c, d in codes:
        found = _joined([*found, Piece("".join(old[a:b]), "".join(new[c:d]))])
    return tuple(found)


def _joined(found: list[Piece]) -> list[Piece]:
    """The same, with the last two changes as one where only a gap is between them."""
    match found:
        case [*before, first, gap, last] if _is_changed(first) and _is_a_gap(gap) and _is_changed(last):
            parts = (first, gap, last)
            return [*before, Piece("".join(p.before for p in parts), "".join(p.after for p in parts))]
    return found


def _is_a_gap(piece: Piece) -> bool:
    return piece.before == piece.after and not piece.before.strip()


def _is_changed(piece: Piece) -> bool:
    return piece.before != piece.after


def to_text(pieces: Iterable[Piece]) -> str:
    """Pieces as they are stored."""
    return json.dumps([[each.before, each.after] for each in pieces], ensure_ascii=False)


def from_text(stored: str | None) -> tuple[Piece, ...]:
    """Pieces as they were stored; none where the seal has run out."""
    return tuple(Piece(before, after) for before, after in json.loads(stored or "[]"))


def taken_out(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """What was taken out, line by line: what stands in its place goes with the first line.

    Words that still stand somewhere in the text were not taken out of it.
    """
    now = "".join(each.after for each in pieces)
    lines = (line for piece in pieces if _is_changed(piece) for line in _lines(piece))
    spelled = (Piece(before, line.after) for line in lines for before in _spellings(line.before))
    return tuple(each for each in spelled if _TELLING.search(each.before) and not _stands(each.before, now))


def _lines(piece: Piece) -> Iterator[Piece]:
    """Its lines, without what quotes them."""
    instead = piece.after.strip()
    for line in piece.before.split("\n"):
        words = line.strip().lstrip("> ").strip()
        if words:
            yield Piece(words, instead)
            instead = ""


def _spellings(words: str) -> Iterator[str]:
    yield words
    if (bare := _MARKS.sub("", words)) != words:
        yield bare


def _stands(words: str, text: str) -> bool:
    return any(True for _ in places(text, words, ""))


def without(text: str, gone: Iterable[Piece], lines: Container[int] | None = None) -> str:
    """A text with what was taken out elsewhere replaced, on these of its lines or on all."""
    found = text.split("\n")
    for number, line in enumerate(found):
        if lines is None or number in lines:
            found[number] = _cleared(line, gone)
    return "\n".join(found)


def _cleared(line: str, gone: Iterable[Piece]) -> str:
    for piece in gone:
        for start, end in sorted(places(line, *piece), reverse=True):
            line = line[:start] + piece.after + line[end:]
    return line


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
