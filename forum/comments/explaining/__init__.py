"""What the rules say of a text, in words for its author. Pure.

around  a few words on either side of a place
notes   findings as notes: what is meant, why, what could stand there; and a text with such words taken
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from forum.comments.explaining.notes import Told, notes, using
from forum.comments.judged import Judged
from forum.rules.engine import FIRST_COMMENTS, Verdict

__all__ = ["Explanation", "Marked", "Told", "explain", "using"]

LONG = 300  # signs: a longer text is not shown whole, each note shows its own place in it
SHOWN = 2  # so many notes stand open; the others are folded
# What is said first, by what follows.
_SAID: Mapping[Verdict, str] = {
    Verdict.ADJUST: "Readers will see this with the marked words replaced. You can post it so, or change it.",
    Verdict.ASK: "One thing to look at before this is posted.",
    Verdict.HOLD: "A moderator will read this before others do. You can post it so, or change it.",
    Verdict.CARE: "",
    Verdict.PUBLISH: "",
}
_SEVERAL = "Some things to look at before this is posted."


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the text: whether a note means it, and those that end with it, counted from 1."""

    words: str
    meant: bool
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What an author is told before posting. `marked` is empty where each note shows its own place."""

    verdict: Verdict
    said: str
    told: tuple[Told, ...]
    marked: tuple[Marked, ...]
    cares: bool
    asks: bool

    @property
    def open(self) -> tuple[Told, ...]:
        """The notes that are seen at once."""
        return self.told[:SHOWN]

    @property
    def folded(self) -> tuple[Told, ...]:
        """Those that are seen with a press, so that the way to the button stays short."""
        return self.told[SHOWN:]


def explain(judged: Judged) -> Explanation:
    """In words, what the rules found; of what is only noted, or does not take effect, nothing is said."""
    told = notes(judged, alone=len(judged.typed) > LONG)
    marked = () if len(judged.typed) > LONG else _marked(judged.typed, told)
    return Explanation(judged.judgement.verdict, _said(judged, told), told, marked, judged.cares, judged.asks)


def _said(judged: Judged, told: tuple[Told, ...]) -> str:
    verdict = judged.judgement.verdict
    if verdict is Verdict.ASK and sum(len(each.places) for each in told) > 1:
        return _SEVERAL
    if verdict is Verdict.CARE and judged.judgement.adjusts:
        return _SAID[Verdict.ADJUST]
    return _SAID[verdict]


def _marked(text: str, told: tuple[Told, ...]) -> tuple[Marked, ...]:
    """The text cut where marks begin and end; nothing where no note is about words."""
    about_words = [(number, each) for number, each in enumerate(told, 1) if each.rule != FIRST_COMMENTS]
    spans = [(place.start, place.end, number) for number, each in about_words for place in each.places]
    cuts = sorted({0, len(text), *(place for start, end, _ in spans for place in (start, end))})
    result = []
    for start, end in pairwise(cuts) if spans else ():
        meant = any(first <= start and end <= last for first, last, _ in spans)
        ends = tuple(number for first, last, number in spans if last == end and first < last)
        result.append(Marked(text[start:end], meant, ends))
    return tuple(result)
