"""Quotes: runs of words that stand in what was taken out as well, and that few would say by chance."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from forum.comments.differing import Taken
from forum.moderation.redacting.stretches import Stretch, mark_of
from forum.rules.engine.returning import Spelled, is_little
from forum.rules.lexicon import words

_RUN = 3  # words in a row
_TELLING = 3  # of them, no little ones
_LONG = 7  # words in a row are a quote, whatever they are
_SHORT = 2


@dataclass(frozen=True, slots=True)
class Quotes:
    """The runs of three words in what was taken out; and what was taken out whole, where it was shorter."""

    runs: Mapping[tuple[str, ...], str]
    wholes: Mapping[tuple[str, ...], str]

    @classmethod
    def of(cls, taken: Iterable[Taken]) -> Self:
        """Those of these stretches."""
        runs: dict[tuple[str, ...], str] = {}
        wholes: dict[tuple[str, ...], str] = {}
        for each in taken:
            low, mark = [word.casefold() for word in each.words], mark_of(each.after)
            runs |= {tuple(low[at : at + _RUN]): mark for at in range(len(low) - _RUN + 1)}
            if _SHORT <= len(low) <= _RUN and _tells(low, _SHORT):
                wholes[tuple(low)] = mark
        return cls(runs, wholes)

    def found(self, text: str) -> Iterator[Stretch]:
        """Where they stand in a text: one walk over its words."""
        read = Spelled.of(text)
        for start, end, mark in self._walked(read.folded):
            if end - start >= _LONG or _tells(read.folded[start:end], _TELLING):
                yield read.spans[start][0], read.spans[end - 1][1], mark
        for start, end in read.everywhere(self.wholes):
            yield read.spans[start][0], read.spans[end - 1][1], self.wholes[tuple(read.folded[start:end])]

    def _walked(self, low: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """From which word to which, each run as long as it goes on."""
        begun, mark = None, ""
        for at in range(len(low) - _RUN + 2):
            same = self.runs.get(tuple(low[at : at + _RUN]), "")
            if same and begun is None:
                begun, mark = at, same
            elif not same and begun is not None:
                yield begun, at + _RUN - 1, mark
                begun = None


def _tells(low: Sequence[str], many: int) -> bool:
    """Whether so many of the words are no little ones, and one of them is not in everybody's mouth."""
    telling = [word for word in low if not is_little(word)]
    return len(telling) >= many and not words("common").issuperset(telling)
