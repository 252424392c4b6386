"""Looking through a whole text at once, and telling in which sentence something was found."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from re import _parser as parser  # type: ignore[attr-defined] # nothing public tells how long a match may be

from forum.rules.engine.gates import Gates, gates
from forum.rules.engine.near import Stretch, stretches
from forum.rules.engine.reading import Reading, Sentence
from forum.rules.engine.scan import Scan

# Where a place must be looked at closely, it counts as this many signs: a text has only so many such places.
CLOSELY = 2_000
_LOOKS_AHEAD = 200  # signs beyond what fits that a pattern may look at
_WIDE = 500  # signs: what may be longer than this is looked for in the whole text
_ANY_NUMBER = re.compile(r"(?<![\\(])[*+](?!\+)")
_MANY = "{0,24}"  # signs of one word, or words that only colour: more of them are not looked through


class Looks:
    """Patterns to be looked for, each only near the words without which it can't fit."""

    def __init__(self, *patterns: re.Pattern[str]) -> None:
        self.patterns = patterns

    @cached_property
    def _by_word(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for number, needed in enumerate(self._gates):
            for word in needed[0] if needed else ():
                found.setdefault(word, []).append(number)
        return found

    @cached_property
    def _gates(self) -> Sequence[Gates]:
        return [gates(each.pattern) for each in self.patterns]

    @cached_property
    def _widths(self) -> Sequence[int]:
        bounded = (_ANY_NUMBER.sub(_MANY, each.pattern) for each in self.patterns)
        return [parser.parse(each).getwidth()[1] for each in bounded]

    def near(self, reading: Reading) -> Iterator[tuple[re.Pattern[str], Iterable[Stretch]]]:
        """The patterns that may fit a text, and where."""
        places: dict[int, set[int]] = {}
        sentences = reading.concordance.sentences
        for word in self._by_word.keys() & sentences.keys():
            for number in self._by_word[word]:
                places.setdefault(number, set()).update(sentences[word])
        everywhere = ((0, len(reading.folded)),)
        for number, (pattern, needed) in enumerate(zip(self.patterns, self._gates, strict=True)):
            if not needed or (number in places and self._widths[number] > _WIDE):
                yield pattern, everywhere
            elif number in places:
                yield pattern, self._around(reading, number, places[number])

    def _around(self, reading: Reading, number: int, places: Iterable[int]) -> Iterable[Stretch]:
        """As far around these sentences as the pattern may reach, where both its gates stand open."""
        width, needed = self._widths[number], self._gates[number]
        stand = [(reading.sentences[place].start, reading.sentences[place].end) for place in sorted(places)]
        near = stretches(stand, width, width + _LOOKS_AHEAD, len(reading.folded))
        if len(needed) > 1:
            near = [each for each in near if _stands_in(needed[1], reading, each)]
        return near


def _stands_in(words: frozenset[str], reading: Reading, stretch: Stretch) -> bool:
    """Whether one of these words is in a sentence that a stretch touches."""
    begins = [each.start for each in reading.sentences]
    first, last = bisect_right(begins, stretch[0]) - 1, bisect_right(begins, stretch[1])
    return any(not words.isdisjoint(each) for each in reading.concordance.words[max(0, first) : last])


def found_within(reading: Reading, scan: Scan, *looks: Looks) -> Iterator[tuple[int, re.Match[str]]]:
    """Every place where one of these patterns fits, in order, with the number of its sentence."""
    starts = [sentence.start for sentence in reading.sentences]
    found = [
        each
        for each_look in looks
        for pattern, near in each_look.near(reading)
        for start, end in near
        for each in scan.all(pattern, reading.folded, start, end)
    ]
    for each in sorted(found, key=re.Match.start):
        scan.spend(CLOSELY)
        yield max(0, bisect_right(starts, _begins(each)) - 1), each


def sentences_with(reading: Reading, scan: Scan, looks: Looks) -> Iterator[Sentence]:
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
