"""Looking through a whole text at once, and telling in which sentence something was found."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Set

from forum.rules.engine.gates import DIGIT, MARKS, MONEY, gate
from forum.rules.engine.reading import Reading, Sentence
from forum.rules.engine.scan import Scan

# Where a place must be looked at closely, it counts as this many signs: a text has only so many such places.
CLOSELY = 2_000
_LETTERS = re.compile(r"[^\W\d_]+")
_UNTOLD = MARKS | {DIGIT, MONEY}


def found_within(
    reading: Reading, scan: Scan, looks: Iterable[re.Pattern[str]]
) -> Iterator[tuple[int, re.Match[str]]]:
    """Every place where one of these patterns fits, in order, with the number of its sentence."""
    starts = [sentence.start for sentence in reading.sentences]
    words = reading.words | _letters(reading.words)
    fit = (look for look in looks if _may_fit(look, words))
    found = [each for look in fit for each in scan.all(look, reading.folded)]
    for each in sorted(found, key=re.Match.start):
        scan.spend(CLOSELY)
        yield max(0, bisect_right(starts, _begins(each)) - 1), each


def _letters(words: Set[str]) -> set[str]:
    """The parts of words that are letters alone: "16th" has "th" in it, "don't" has "don"."""
    return {part for word in words if not word.isalpha() for part in _LETTERS.findall(word)}


def _may_fit(look: re.Pattern[str], words: Set[str]) -> bool:
    """Whether a word without which it can't fit is there; of figures and signs, nothing is known."""
    needed = gate(look.pattern)
    return not needed or not needed.isdisjoint(words) or not needed.isdisjoint(_UNTOLD)


def sentences_with(reading: Reading, scan: Scan, looks: Iterable[re.Pattern[str]]) -> Iterator[Sentence]:
    """The sentences of the author's own in which one of these patterns fits, each once."""
    last = -1
    for number, _ in found_within(reading, scan, looks):
        sentence = reading.sentences[number]
        if number != last and not sentence.quoted:
            yield sentence
        last = number


def _begins(found: re.Match[str]) -> int:
    """Where it begins to speak: the end of the sentence before may belong to a pattern, too."""
    said = found.group()
    return found.start() + len(said) - len(said.lstrip(" .!?\n[(*>\"'"))
