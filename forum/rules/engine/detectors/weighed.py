"""What a text is like, where no detector proper has seen anything: a guess, which never holds by itself."""

from collections.abc import Iterator, Mapping

from forum.rules import lexicon
from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.likeness import LEARNED, Window, is_short, learned, likely
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

WHY: Mapping[str, str] = {
    "care": "What you wrote sounds heavy, and we would like somebody to read it soon.",
    "kindness": "This may hurt somebody who reads it.",
    "hate": "This may be heard as words against a group of people.",
    "own-experience": "This may be heard as a promise that nobody can keep.",
    "promotion": "This may be heard as an advert.",
    "diagnosis": "This may be heard as telling somebody what illness they have.",
    "medical-advice": "This may be heard as advice to change somebody's treatment.",
    "doses": "This may be heard as telling others how much to take, or when.",
}
INSTEAD: Mapping[str, str] = {
    "own-experience": "For me it felt as if it helped.",
    "diagnosis": "I would ask a doctor what it is.",
    "medical-advice": "I would ask my care team before changing anything.",
    "doses": "How much is right differs, so I would ask first.",
}
_COST = 12  # looks at each sign: its word, and the phrases that it is part of
# A worry about a life needs a word of dark hours, or to be very likely. A short comment says all it has to
# say; in a long one much sounds heavy that is not, so there it needs more.
_LIKELY = {True: (0.5, 0.85), False: (0.8, 0.95)}  # of a short one or not: with such a word, and without


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """The windows of a text that are like what people labelled."""
    scan.spend(_COST * len(reading.low))
    counts_from = learned().counts_from
    worry, great_worry = _LIKELY[is_short(reading)]
    for window, likelihoods in likely(reading):
        for rule, counts, here in zip(LEARNED, counts_from, likelihoods, strict=True):
            dark = rule == "care" and _is_dark(window)
            if here >= (counts if rule != "care" else worry if dark else great_worry):
                effect = None if rule == "care" else Effect.ASK
                span, why = (window.start, window.end), WHY[rule]
                yield Sight(rule, *span, why, here, INSTEAD.get(rule), effect=effect, guess=True)


def _is_dark(window: Window) -> bool:
    return not lexicon.words("heavy").isdisjoint(window.words)


DETECTOR = Detector(rules=LEARNED, find=find, spares_the_team=True, guesses=True)
