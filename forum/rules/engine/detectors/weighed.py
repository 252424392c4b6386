"""What a text is like, where no detector proper has seen anything: a guess, which never holds by itself."""

from collections.abc import Iterator, Mapping

from forum.rules import lexicon
from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.likeness import LEARNED, Window, learned, likelihoods, windows
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

WHY: Mapping[str, str] = {
    "care": "What you wrote sounds heavy, and we would like somebody to read it soon.",
    "kindness": "This may hurt somebody who reads it.",
    "hate": "This may be heard as words against a group of people.",
    "own-experience": "This may be heard as a promise that nobody can keep.",
    "promotion": "This may be heard as an advert.",
}
INSTEAD: Mapping[str, str] = {
    "own-experience": "For me it felt as if it helped.",
}
_VERY_LIKELY = 0.75
_FEWEST = 6  # words and stops: less than that is like anything
_COST = 12  # looks at each sign: its word, and the phrases that it is part of


def find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """The windows of a text that are like what people labelled."""
    weights = learned()
    for window in windows(reading.spoken):
        if len(window.words) < _FEWEST:
            continue
        scan.spend(_COST * (window.end - window.start))
        for rule, likely in enumerate(likelihoods(window.words, weights)):
            key = LEARNED[rule]
            if likely >= weights.counts_from[rule] and _is_heavy_enough(key, likely, window):
                effect = None if key == "care" else Effect.ASK
                span, why = (window.start, window.end), WHY[key]
                yield Sight(key, *span, why, likely, INSTEAD.get(key), effect=effect, guess=True)


def _is_heavy_enough(rule: str, likely: float, window: Window) -> bool:
    """A worry about a life needs a word of dark hours, or to be very likely: most heavy days are no more."""
    if rule != "care" or likely >= _VERY_LIKELY:
        return True
    return not lexicon.words("heavy").isdisjoint(window.words)


DETECTOR = Detector(rules=LEARNED, find=find, spares_the_team=True)
