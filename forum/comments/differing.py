"""What differs between two texts, in pieces: what stood there, what stands there now. Pure."""

import json
import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from forum.rules.engine import Piece

_WORDS = re.compile(r"\s+|[^\s]+")
_TELLING = 4  # shorter than that, what was taken out may be any word


def between(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of two texts, cut at words."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    codes = SequenceMatcher(None, old, new).get_opcodes()
    return tuple(Piece("".join(old[a:b]), "".join(new[c:d])) for _, a, b, c, d in codes)


def to_text(pieces: Iterable[Piece]) -> str:
    """Pieces as they are stored."""
    return json.dumps([[each.before, each.after] for each in pieces], ensure_ascii=False)


def from_text(stored: str | None) -> tuple[Piece, ...]:
    """Pieces as they were stored; none where the seal has run out."""
    return tuple(Piece(before, after) for before, after in json.loads(stored or "[]"))


def taken_out(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """What was taken out, line by line, as far as it can be told from other words."""
    found = []
    for piece in pieces:
        lines = [line.strip() for line in piece.before.split("\n")]
        if piece.before != piece.after:
            found += [Piece(line, piece.after.strip()) for line in lines if len(line) >= _TELLING]
    return tuple(found)


def without(text: str, gone: Sequence[Piece], *, quoted: bool) -> str:
    """A text with what was taken out elsewhere replaced; `quoted`: only where others' words are quoted."""
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if not quoted or line.lstrip().startswith(">"):
            for piece in gone:
                line = line.replace(piece.before, piece.after)  # noqa: PLW2901 - piece by piece
            lines[place] = line
    return "\n".join(lines)
