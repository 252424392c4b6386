"""What a text is like, where no detector proper has seen anything: a guess, which never holds by itself."""

from collections.abc import Iterator, Mapping
from functools import cache

from forum.rules import lexicon
from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.likeness import (
    LEARNED,
    Window,
    is_short,
    learned,
    likelihoods,
    likely,
    plain,
    windows,
)
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

_CARE = "care"
WHY: Mapping[str, str] = {
    _CARE: "What you wrote sounds heavy, and we would like somebody to read it soon.",
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
_ALONE = 0.9  # and of a sentence with such a word, whatever kind things stand around it


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """The windows of a text that are like what people labelled."""
    scan.spend(_COST * len(reading.low))
    counts_from = learned().counts_from
    short = is_short(reading)
    worry, great_worry = _LIKELY[short]
    for window, weighed in likely(reading):
        for rule, counts, here in zip(LEARNED, counts_from, weighed, strict=True):
            dark = rule == _CARE and _is_dark(window)
            if here >= (counts if rule != _CARE else worry if dark else great_worry):
                yield _guess(rule, window, here)
    if not short:
        yield from _dark_sentences(reading, scan)


def _dark_sentences(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """What sounds like a worry about a life when it is read by itself, whatever stands around it."""
    care = LEARNED.index(_CARE)
    for sentence in reading.spoken:
        for window in filter(_is_dark, windows([sentence])):
            scan.spend(_COST * (window.end - window.start))
            here = likelihoods(window.words, learned())[care]
            if here >= _ALONE:
                yield _guess(_CARE, window, here)


def _guess(rule: str, window: Window, likelihood: float) -> Sight:
    effect = None if rule == _CARE else Effect.ASK
    span, why = (window.start, window.end), WHY[rule]
    return Sight(rule, *span, why, likelihood, INSTEAD.get(rule), effect=effect, guess=True)


def _is_dark(window: Window) -> bool:
    return not _heavy().isdisjoint(window.words)


@cache
def _heavy() -> frozenset[str]:
    """Words of dark hours, with endings off as the words of windows have them."""
    return frozenset(map(plain, lexicon.words("heavy")))


DETECTOR = Detector(rules=LEARNED, find=find, spares_the_team=True, guesses=True)
