"""Names of people that were taken out, also where a text says only a part of one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Self

from forum.comments.differing import Taken
from forum.moderation.redacting.stretches import Stretch, mark_of
from forum.rules.engine.names import PARTICLES, Word, could_be, doubtful, strange
from forum.rules.engine.returning import Spelled, is_little
from forum.rules.engine.speech import words_of
from forum.rules.lexicon import words

_TITLES = words_of(
    "dr doctor mr mrs ms miss mx prof professor nurse sister matron sir lady dame lord aunt auntie uncle"
)
_BEGINS = frozenset(".!?:\n…")
_TWO = 2


class _Name(NamedTuple):
    """How sure a part of a name is: `told` by what stood around it; else by its capital alone."""

    mark: str
    told: bool


class _Read(NamedTuple):
    """A text as words, and which of them may only have a capital since they begin a sentence."""

    words: Spelled
    first: list[bool]

    @classmethod
    def of(cls, text: str) -> Self:
        """Read this text."""
        spelled, last = Spelled.of(text), 0
        first = []
        for number, (start, end) in enumerate(spelled.spans):
            titled = number > 0 and spelled.folded[number - 1] in _TITLES
            begins = not titled and (not number or not _BEGINS.isdisjoint(text[last:start]))
            first.append(begins)
            last = end
        return cls(spelled, first)

    def goes_on(self, at: int) -> bool:
        """Whether a word and the one before it stand in the same sentence."""
        return 0 < at < len(self.first) and not self.first[at]


@dataclass(frozen=True, slots=True)
class Names:
    """The parts of names in small letters, and which stood beside each other."""

    parts: Mapping[str, _Name]
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, taken: Iterable[Taken]) -> Self:
        """Those of these stretches."""
        parts: dict[str, _Name] = {}
        pairs: set[tuple[str, str]] = set()
        for each in taken:
            read, mark = _Read.of(each.before), mark_of(each.after)
            named = _named(read)
            for at in (at for at, is_one in enumerate(named) if is_one):
                beside = _beside(named, read, at)
                told = beside or all(named) or not read.first[at]
                low = read.words.folded[at]
                if told or not doubtful(low) or low not in parts:
                    parts[low] = _Name(mark, told or (low in parts and parts[low].told))
                if at and named[at - 1] and read.goes_on(at):
                    pairs.add((read.words.folded[at - 1], low))
        return cls(parts, frozenset(pairs))

    def found(self, text: str) -> Iterator[Stretch]:
        """Where they stand in a text."""
        read = _Read.of(text) if self.parts else _Read.of("")
        for at, low in enumerate(read.words.folded):
            part = self.parts.get(low)
            if part and self._is_meant(read, at, part):
                yield *read.words.spans[at], part.mark

    def _is_meant(self, read: _Read, at: int, part: _Name) -> bool:
        """Whether a word is that part of a name, and not the everyday word that begins a sentence."""
        typed, low = read.words.typed[at], read.words.folded[at]
        if self._in_pair(read, at):
            return True
        if typed[0].islower():
            return part.told and strange(low)
        if not read.first[at] or _owns(read, at):
            return True
        return low not in words("common") and (part.told or not doubtful(low))

    def _in_pair(self, read: _Read, at: int) -> bool:
        low = read.words.folded
        here = ((at - 1, at), (at, at + 1))
        return any((low[a], low[b]) in self.pairs for a, b in here if a >= 0 and b < len(low))


def _named(read: _Read) -> list[bool]:
    """Which words are parts of names: with a capital, and none that everybody uses."""
    found = []
    for at, (typed, low) in enumerate(zip(read.words.typed, read.words.folded, strict=True)):
        titled = at > 0 and read.words.folded[at - 1] in _TITLES and typed[0].isupper()
        found.append((titled or could_be(Word(0, len(typed), typed))) and _can_be(low))
    return found


def _can_be(low: str) -> bool:
    return len(low) >= _TWO and not is_little(low) and low not in PARTICLES and low not in _TITLES


def _beside(named: list[bool], read: _Read, at: int) -> bool:
    """Whether a title or another part of the name stands beside this one."""
    before = at > 0 and read.goes_on(at) and (named[at - 1] or read.words.folded[at - 1] in _TITLES)
    return before or (at + 1 < len(named) and named[at + 1] and read.goes_on(at + 1))


def _owns(read: _Read, at: int) -> bool:
    """Whether an "'s" follows."""
    spans, low = read.words.spans, read.words.folded
    return at + 1 < len(low) and low[at + 1] == "s" and spans[at + 1][0] == spans[at][1] + 1
