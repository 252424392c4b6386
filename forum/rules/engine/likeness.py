"""How like a text is to those that people labelled: phrases with weights, learned from examples.

A detector knows what it looks for. Likeness is for what can be said in a thousand ways: every phrase of a few
words has a weight for some rules (`lexicon/weighed-*.txt`, written by `python -m tests.rules.learn`), the
weights of what a text says are added up, and a sum makes a likelihood (logistic regression on words, pairs,
triples and words with a gap). The same text weighs the same everywhere, and the lists can be read.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise, repeat
from math import exp, sqrt
from sys import intern
from typing import NamedTuple

from forum.rules import lexicon
from forum.rules.engine.reading import Reading
from forum.rules.engine.spoken import Spoken

LEARNED = (
    "care",
    "kindness",
    "hate",
    "own-experience",
    "promotion",
    "diagnosis",
    "medical-advice",
    "doses",
)
Phrase = tuple[str, ...]
_GAP = repeat("_")  # stands for a word between two others
_MEDICINE, _NUMBER = "§", "0"
_ENDINGS = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly")
_SHORTEST_STEM = 3
_HUNDREDTHS, _FIELD = 100, 32
_HALF, _FULL = 1 << (_FIELD - 1), (1 << _FIELD) - 1
_FEWEST = 6  # words and stops: less than that is like anything
_SHORT = 20  # words and stops
_TOGETHER = 160  # signs: sentences are weighed together up to here, since one alone may say little


class Window(NamedTuple):
    """Sentences that are weighed together: where they stand in the reading, and their words."""

    start: int
    end: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What each phrase weighs for which rules, where a rule begins, and from which likelihood it counts.

    The weights of a phrase for all rules stand in one number, `_FIELD` bits for each in hundredths, the first
    rule lowest: so that the phrases of a text are added up for all of them at once.
    """

    begins: Sequence[float]
    counts_from: Sequence[float]
    phrases: Mapping[Phrase, int]


def windows(sentences: Iterable[Spoken]) -> Iterator[Window]:
    """A text in pieces to be weighed. What is quoted is somebody else's."""
    start = end = 0
    words: list[str] = []
    for each in sentences:
        if words and (each.quoted or each.end - start > _TOGETHER):
            yield Window(start, end, tuple(words))
            words = []
        if each.quoted:
            continue
        start = start if words else each.start
        end = each.end
        words += [plain(word) for word in each.text.split()]
    if words:
        yield Window(start, end, tuple(words))


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """One word for its forms, one for all medicines, one for all numbers."""
    if word.isdigit():
        return _NUMBER
    if word in lexicon.words("medicines"):
        return _MEDICINE
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def phrases(words: Sequence[str]) -> set[Phrase]:
    """Words, pairs, triples, and two words with one or two others between them."""
    row = ("^", *words, "$")
    found: set[Phrase] = set(zip(row))
    found.update(pairwise(row))
    found.update(zip(row, row[1:], row[2:], strict=False))
    found.update(zip(row, _GAP, row[2:], strict=False))
    found.update(zip(row, _GAP, _GAP, row[3:], strict=False))
    return found


def likelihoods(words: Sequence[str], weights: Weights) -> list[float]:
    """How likely each rule of LEARNED is meant, between 0 and 1; what nobody ever said is like nothing."""
    said = phrases(words)
    known = [*filter(None, map(weights.phrases.get, said))]
    if len(known) < _FEWEST:
        return [0.0] * len(weights.begins)
    total = sum(known)
    norm = _HUNDREDTHS * sqrt(len(said))
    sums = zip(weights.begins, _apart(total, len(weights.begins)), strict=True)
    return [1 / (1 + exp(-(begin + each / norm))) for begin, each in sums]


@lru_cache(maxsize=2)
def likely(reading: Reading) -> tuple[tuple[Window, Sequence[float]], ...]:
    """The windows of a text with the likelihoods of each rule; not those that say too little for it."""
    told = (window for window in windows(reading.spoken) if len(window.words) >= _FEWEST)
    return tuple((window, likelihoods(window.words, learned())) for window in told)


def is_short(reading: Reading) -> bool:
    """Whether it is as short as what was learned from mostly is."""
    return sum(len(window.words) for window, _ in likely(reading)) <= _SHORT


def _apart(total: int, rules: int) -> Iterator[int]:
    """The sums for each rule out of one number. What is below nothing has borrowed from the next field."""
    for _ in range(rules):
        here = ((total + _HALF) & _FULL) - _HALF
        yield here
        total = (total - here) >> _FIELD


@cache
def learned() -> Weights:
    """The weights that were learned."""
    begins, counts_from = [], []
    found: dict[Phrase, int] = {}
    for rule, name in enumerate(LEARNED):
        lines = lexicon.lines(f"weighed-{name}")
        begins.append(float(next(lines)))
        counts_from.append(float(next(lines)))
        for line in lines:
            weight, _, words = line.partition(" ")
            phrase = tuple(map(intern, words.split(" ")))
            found[phrase] = found.get(phrase, 0) + (round(float(weight) * _HUNDREDTHS) << (_FIELD * rule))
    return Weights(begins, counts_from, found)
