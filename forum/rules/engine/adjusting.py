"""The text with the spans of findings replaced, piece by piece."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from forum.rules.effects import Effect
from forum.rules.engine.finding import Finding
from forum.rules.engine.markdown import Marks

_MARKS = str.maketrans({sign: f"\\{sign}" for sign in "[]*"})


class Piece(NamedTuple):
    """A stretch of a text, and what stands in its place afterwards: the same, where nothing was changed."""

    before: str
    after: str


def pieces(typed: str, findings: Iterable[Finding], marks: Marks) -> tuple[Piece, ...]:
    """A text in pieces, every span replaced that is to be adjusted."""
    result, place = [], 0
    for finding in merged(each for each in findings if each.effect is Effect.ADJUST):
        kept, gone = typed[place : finding.start], typed[finding.start : finding.end]
        result += [Piece(kept, kept), Piece(gone, _instead(finding) + _left_over(typed, finding, marks))]
        place = finding.end
    return tuple(each for each in [*result, Piece(typed[place:], typed[place:])] if any(each))


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """In order, and of those that overlap the first, or the longer: no span is replaced twice."""
    kept: list[Finding] = []
    for each in sorted(findings, key=lambda each: (each.start, -each.end)):
        if kept and each.start < kept[-1].end:
            kept[-1] = replace(kept[-1], end=max(kept[-1].end, each.end))
        else:
            kept.append(each)
    return kept


def _instead(finding: Finding) -> str:
    """The words for the place of the span. Marks are escaped: no half of a link, no stars for bold."""
    return ("[taken out]" if finding.instead is None else finding.instead).translate(_MARKS)


def _left_over(typed: str, finding: Finding, marks: Marks) -> str:
    """Marks in the span whose other half stands outside: `**07700** 900321` keeps both pairs of stars."""
    halves = []
    for pair in marks.pairs:
        inside = [half for half in pair if finding.start <= half[0] and half[1] <= finding.end]
        if len(inside) == 1:
            halves.append(inside[0])
    return "".join(typed[start:end] for start, end in sorted(halves))
