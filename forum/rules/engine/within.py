"""Looking through a whole text at once, and telling in which sentence something was found."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from re import _parser as parser  # type: ignore[attr-defined] # nothing public tells how long a match may be
from typing import NamedTuple

from forum.rules.engine.alternatives import alternatives
from forum.rules.engine.near import Stretch, stretches
from forum.rules.engine.needs import Needs, needs
from forum.rules.engine.reading import Reading, Sentence
from forum.rules.engine.scan import Scan

# Where a place must be looked at closely, it counts as this many signs: a text has only so many such places.
CLOSELY = 2_000
_LOOKS_AHEAD = 200  # signs beyond what fits that a pattern may look at
_WIDE = 500  # signs: what may be longer than this is looked for in the whole text
_ANY_NUMBER = re.compile(r"(?<![\\(])[*+](?!\+)")
_START, _END = attrgetter("start"), attrgetter("end")
_MANY = "{0,24}"  # signs of one word, or words that only colour: more of them are not looked through


class Branch(NamedTuple):
    """An alternative of a pattern: how many signs may fit it, what it needs, how many the whole has.

    The whole is told by its number, since patterns are slow to look up.
    """

    whole: int
    pattern: re.Pattern[str]
    width: int
    needed: tuple[Needs, ...]
    of: int


class Looks:
    """Patterns to be looked for, each alternative only near the words that it needs.

    What all of them need besides is a word that is `near`.
    """

    def __init__(self, *patterns: re.Pattern[str], near: frozenset[str] = frozenset()) -> None:
        self.patterns = patterns
        self._near = (near,) if near else ()

    @cached_property
    def _branches(self) -> Sequence[Branch]:
        return [branch for number in range(len(self.patterns)) for branch in self._branches_of(number)]

    def _branches_of(self, whole: int) -> Iterator[Branch]:
        pattern = self.patterns[whole]
        parts = alternatives(pattern.pattern)
        for part in parts:
            alone = re.compile(part, pattern.flags) if len(parts) > 1 else pattern
            needed = tuple((*self._near, *each) for each in needs(part))
            yield Branch(whole, alone, _width(part), needed, len(parts))

    @cached_property
    def _by_word(self) -> Mapping[str, Sequence[tuple[int, Needs]]]:
        """By the rarest words of which one is needed: what is near them, and what else that needs."""
        found: dict[str, list[tuple[int, Needs]]] = {}
        for number, branch in enumerate(self._branches):
            for first, *others in branch.needed if all(branch.needed) else ():
                for word in first:
                    found.setdefault(word, []).append((number, tuple(others)))
        return found

    @cached_property
    def _anywhere(self) -> Sequence[int]:
        """The numbers of those of which nobody knows what they need."""
        return [number for number, branch in enumerate(self._branches) if not all(branch.needed)]

    def fitting(self, reading: Reading, scan: Scan) -> Iterator[re.Match[str]]:
        """Every place where one of the patterns fits."""
        found: dict[int, list[Stretch]] = {}
        places = self._places(reading)
        for number in sorted([*places, *self._anywhere]):
            branch = self._branches[number]
            near = _around(reading, sorted(places.get(number, ())), branch.width)
            found.setdefault(branch.whole, []).extend(_fitted(branch, near, reading.folded, scan))
        for whole, near in found.items():
            for start, end in stretches(sorted(near), 0, 0, len(reading.folded)):
                yield from scan.all(self.patterns[whole], reading.folded, start, end)

    def _places(self, reading: Reading) -> Mapping[int, set[int]]:
        """The numbers of the branches whose words are there, and of the sentences around which they are."""
        places: dict[int, set[int]] = {}
        words = reading.concordance.sentences
        is_missing = words.keys().isdisjoint
        for word in self._by_word.keys() & words.keys():
            for number, others in self._by_word[word]:
                if not any(map(is_missing, others)):
                    width = self._branches[number].width
                    near = [each for each in words[word] if _stand_near(others, reading, each, width)]
                    places.setdefault(number, set()).update(near)
        return {number: near for number, near in places.items() if near}


def _width(pattern: str) -> int:
    return int(parser.parse(_ANY_NUMBER.sub(_MANY, pattern)).getwidth()[1])


def _stand_near(needed: Needs, reading: Reading, place: int, width: int) -> bool:
    """Whether one of each of these words stands so near to a sentence."""
    if not needed:
        return True
    here = reading.sentences[place]
    first = bisect_right(reading.sentences, here.start - width, key=_END)
    last = bisect_left(reading.sentences, here.end + width, key=_START)
    words = frozenset().union(*reading.concordance.words[first:last])
    return not any(map(words.isdisjoint, needed))


def _around(reading: Reading, places: Sequence[int], width: int) -> Iterable[Stretch]:
    """As far around these sentences as a pattern may reach; the whole text where that is wide, or unknown."""
    length = len(reading.folded)
    if not places or width > _WIDE:
        return ((0, length),)
    stand = [(reading.sentences[each].start, reading.sentences[each].end) for each in places]
    return stretches(stand, width, width + _LOOKS_AHEAD, length)


def _fitted(branch: Branch, near: Iterable[Stretch], text: str, scan: Scan) -> Iterator[Stretch]:
    """Those of these stretches in which a branch fits; all of them where it is the only one."""
    for start, end in near:
        scan.spend((end - start) // branch.of if branch.of > 1 else 0)
        if branch.of == 1 or branch.pattern.search(text, start, end):
            yield start, end


def found_within(reading: Reading, scan: Scan, *looks: Looks) -> Iterator[tuple[int, re.Match[str]]]:
    """Every place where one of these patterns fits, in order, with the number of its sentence."""
    found = [each for each_look in looks for each in each_look.fitting(reading, scan)]
    starts = [sentence.start for sentence in reading.sentences] if found else []
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
