"""The text with the spans of findings replaced."""

from collections.abc import Iterable

from forum.rules.effects import Effect
from forum.rules.engine.finding import Finding
from forum.rules.engine.markdown import Marks

_BRACKETS = str.maketrans({"[": r"\[", "]": r"\]"})


def adjusted(typed: str, findings: Iterable[Finding], marks: Marks) -> str:
    """A text with every span replaced that is to be adjusted."""
    result, place = [], 0
    for finding in merged(each for each in findings if each.effect is Effect.ADJUST):
        result += [typed[place : finding.start], _instead(finding), _left_over(typed, finding, marks)]
        place = finding.end
    return "".join([*result, typed[place:]])


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """In order, and of those that overlap the first, or the longer: no span is replaced twice."""
    kept: list[Finding] = []
    for each in sorted(findings, key=lambda each: (each.start, -each.end)):
        if kept and each.start < kept[-1].end:
            if each.end > kept[-1].end:
                kept[-1] = _stretched(kept[-1], each.end)
            continue
        kept.append(each)
    return kept


def _stretched(finding: Finding, end: int) -> Finding:
    return Finding(
        finding.rule,
        finding.version,
        finding.start,
        end,
        finding.why,
        finding.confidence,
        finding.effect,
        finding.instead,
    )


def _instead(finding: Finding) -> str:
    """The words for the place of the span. Brackets are escaped: a marker is never half of a link."""
    return (finding.instead or "[taken out]").translate(_BRACKETS)


def _left_over(typed: str, finding: Finding, marks: Marks) -> str:
    """Marks in the span whose other half stands outside: `**07700** 900321` keeps both pairs of stars."""
    halves = []
    for pair in marks.pairs:
        inside = [half for half in pair if finding.start <= half[0] and half[1] <= finding.end]
        if len(inside) == 1:
            halves.append(inside[0])
    return "".join(typed[start:end] for start, end in sorted(halves))
