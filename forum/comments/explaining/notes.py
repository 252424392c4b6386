"""Findings as notes for an author. Those that say the same of several places are one note."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forum.comments.explaining.around import around
from forum.comments.judged import Judged
from forum.rules.effects import Effect
from forum.rules.engine import FIRST_COMMENTS, Finding, Piece, Verdict
from forum.rules.engine.returning import plain
from forum.rules.telling import Spot

_FOLLOWS: Mapping[Effect, str] = {
    Effect.ADJUST: "It will read:",
    Effect.ASK: "You could say:",
    Effect.HOLD: "You could say:",
}
_BESIDE, _ABOUT = 2, 4  # words on either side: of what will stand there, of what is meant


class Spoken(NamedTuple):
    """Where in the text, and which words."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """One note: what is meant, under which rule, why, and what could stand there instead.

    `place` is how it is named when its words are taken: the place of its first finding among all of them.
    `reads` is how it will stand, with a few words around it. `spot` is what is meant, where the note has to
    show that itself.
    """

    place: int
    rule: str
    number: int | None
    title: str
    why: str
    leads: str
    instead: str
    reads: Spot | None
    spot: Spot | None
    places: tuple[Spoken, ...]


def notes(judged: Judged, *, alone: bool) -> tuple[Told, ...]:
    """What is told: first what the verdict rests on. `alone` says that the text is not shown beside them."""
    groups: dict[tuple[object, ...], list[int]] = {}
    found, decided = judged.judgement.findings, judged.judgement.verdict
    for place, each in enumerate(found):
        if each.effect in _told_of(decided):
            groups.setdefault(_saying(each), []).append(place)
    decides = sorted(groups.values(), key=lambda places: found[places[0]].effect.value != decided.value)
    return tuple(_note(judged, places, alone=alone) for places in decides)


def _told_of(verdict: Verdict) -> set[Effect]:
    """Whoever may be in danger is told of help, and of what is replaced: nothing else they wrote matters."""
    return {Effect.ADJUST} if verdict is Verdict.CARE else set(_FOLLOWS)


def _saying(finding: Finding) -> tuple[object, ...]:
    return finding.rule, finding.effect, finding.why, finding.instead


def _note(judged: Judged, places: Sequence[int], *, alone: bool) -> Told:
    found = sorted((judged.judgement.findings[place] for place in places), key=lambda each: each.start)
    first, rule = found[0], judged.book.rule(found[0].rule)
    return Told(
        place=places[0],
        rule=rule.key,
        number=judged.book.numbers.get(rule.key),
        title=rule.title,
        why=first.why,
        leads=_FOLLOWS[first.effect] if first.instead else "",
        instead=first.instead or "",
        reads=_reads(judged, first) if first.instead else None,
        spot=_spot(judged.typed, first) if alone and rule.key != FIRST_COMMENTS else None,
        places=tuple(Spoken(each.start, each.end, judged.typed[each.start : each.end]) for each in found),
    )


def _spot(typed: str, finding: Finding) -> Spot:
    start, end = finding.start, finding.end
    return around(typed[:start], typed[start:end], typed[end:], _ABOUT)


def _reads(judged: Judged, finding: Finding) -> Spot:
    """The words on offer; where they are put there by us, with what will stand beside them."""
    instead = finding.instead or ""
    if finding.effect is not Effect.ADJUST:
        return Spot("", instead, "")
    before, after = _beside(judged, finding)
    return around(before, instead, after, _BESIDE)


def _beside(judged: Judged, finding: Finding) -> tuple[str, str]:
    """The text before and after what is replaced, as it will stand: replaced there, too."""
    place, pieces = 0, judged.judgement.pieces
    for number, piece in enumerate(pieces):
        if place <= finding.start < place + len(piece.before):
            return _stands(pieces[:number]), _stands(pieces[number + 1 :])
        place += len(piece.before)
    return "", ""


def _stands(pieces: Sequence[Piece]) -> str:
    return plain("".join(each.after for each in pieces))


def using(judged: Judged, place: int) -> str:
    """The text with the words on offer wherever this note means; as it was, where there are none."""
    found = judged.judgement.findings
    if not 0 <= place < len(found) or found[place].instead is None:
        return judged.typed
    text = judged.typed
    for each in _from_the_end(found, _saying(found[place])):
        text = f"{text[: each.start]}{each.instead}{text[each.end :]}"
    return text


def _from_the_end(found: Sequence[Finding], saying: tuple[object, ...]) -> Iterator[Finding]:
    """The places of a note, the last first, so that those before it stay where they are."""
    limit = max(each.end for each in found)
    for each in sorted(found, key=lambda each: each.start, reverse=True):
        if _saying(each) == saying and each.end <= limit:
            limit = each.start
            yield each
