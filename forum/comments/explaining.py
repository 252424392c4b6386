"""What the rules say of a text, in words for its author. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from forum.comments.judged import Judged
from forum.rules.effects import Effect
from forum.rules.engine import FIRST_COMMENTS, Finding, Verdict

# What is said first, by what follows.
_SAID: Mapping[Verdict, str] = {
    Verdict.ADJUST: "Readers will see this with the marked words replaced. You can post it so, or change it.",
    Verdict.ASK: "One thing to look at before this is posted.",
    Verdict.HOLD: "A moderator will read this before others do. You can post it so, or change it.",
    Verdict.CARE: "",
    Verdict.PUBLISH: "",
}
_SEVERAL = "Some things to look at before this is posted."
_FOLLOWS: Mapping[Effect, str] = {
    Effect.ADJUST: "It will read:",
    Effect.ASK: "You could say:",
    Effect.HOLD: "You could say:",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One finding in words: what is meant, under which rule, why, and what could stand there instead.

    `place` is how the finding is named when its words are taken: its place among all of them.
    """

    place: int
    words: str
    rule: str
    number: int | None
    title: str
    why: str
    leads: str
    instead: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the text: whether a finding means it, and those that end with it, counted from 1."""

    words: str
    meant: bool
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What an author is told before posting."""

    verdict: Verdict
    said: str
    told: tuple[Told, ...]
    marked: tuple[Marked, ...]
    cares: bool
    asks: bool


def explain(judged: Judged) -> Explanation:
    """In words, what the rules found; of what is only noted, nothing is said."""
    verdict = judged.judgement.verdict
    all_found = list(enumerate(judged.judgement.findings))
    told = tuple(_told(judged, place, each) for place, each in all_found if each.effect in _FOLLOWS)
    said = _SEVERAL if verdict is Verdict.ASK and len(told) > 1 else _SAID[verdict]
    if verdict is Verdict.CARE and judged.judgement.adjusts:
        said = _SAID[Verdict.ADJUST]
    return Explanation(verdict, said, told, _marked(judged.typed, told), judged.cares, judged.asks)


def _told(judged: Judged, place: int, finding: Finding) -> Told:
    rule = judged.book.rule(finding.rule)
    words = judged.typed[finding.start : finding.end]
    number = judged.book.numbers.get(rule.key)
    leads = _FOLLOWS[finding.effect] if finding.instead else ""
    return Told(
        place,
        words,
        rule.key,
        number,
        rule.title,
        finding.why,
        leads,
        finding.instead or "",
        finding.start,
        finding.end,
    )


def _marked(text: str, told: tuple[Told, ...]) -> tuple[Marked, ...]:
    """The text cut where marks begin and end. What is not about words marks none."""
    about_words = [(number, each) for number, each in enumerate(told, 1) if each.rule != FIRST_COMMENTS]
    spans = [(each.start, each.end, number) for number, each in about_words]
    cuts = sorted({0, len(text), *(place for start, end, _ in spans for place in (start, end))})
    result = []
    for start, end in pairwise(cuts):
        meant = any(first <= start and end <= last for first, last, _ in spans)
        ends = tuple(number for first, last, number in spans if last == end and first < last)
        result.append(Marked(text[start:end], meant, ends))
    return tuple(result)


def using(judged: Judged, place: int) -> str:
    """The text with the words on offer in the place of one finding; as it was, where there are none."""
    found = judged.judgement.findings
    if not 0 <= place < len(found) or found[place].instead is None:
        return judged.typed
    return f"{judged.typed[: found[place].start]}{found[place].instead}{judged.typed[found[place].end :]}"
