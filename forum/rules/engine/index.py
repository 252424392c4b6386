"""Patterns by the words that they need: it tells at once which of hundreds may fit where in a text."""

from collections.abc import Collection, Iterable, Iterator, Sequence, Set

from forum.rules.engine.concordance import Concordance, words_of_text
from forum.rules.engine.needs import Needs
from forum.rules.engine.reading import Reading


class Index:
    """The patterns, by number, under each of the rarest words of which one has to be there."""

    def __init__(self, patterns: Iterable[Sequence[Needs]]) -> None:
        self._anywhere: list[int] = []
        self._by_word: dict[str, list[tuple[int, frozenset[str], Needs]]] = {}
        for number, branches in enumerate(patterns):
            for needed in branches:
                self._put(number, needed)

    def _put(self, number: int, needed: Needs) -> None:
        if not needed:
            self._anywhere.append(number)
        for word in needed[0] if needed else ():
            self._by_word.setdefault(word, []).append((number, needed[:2][-1], needed[2:]))

    def near(self, words: Concordance, among: Set[int] | None = None) -> Iterator[tuple[int, Sequence[int]]]:
        """The sentences where a pattern may fit, of all or of these, in order, and which ones, in order."""
        asked: Collection[int] = range(len(words.words)) if among is None else among
        found: dict[int, list[int]] = {place: [*self._anywhere] for place in asked} if self._anywhere else {}
        for word in self._by_word.keys() & words.sentences.keys():
            for place in words.sentences[word]:
                fitting = self._under(word, words.words[place]) if place in asked else ()
                if fitting:
                    found.setdefault(place, []).extend(fitting)
        for place in sorted(found):
            yield place, sorted(set(found[place]))

    def fitting(self, words: frozenset[str]) -> Sequence[int]:
        """Those that may fit one sentence of these words, in order."""
        found = {*self._anywhere}
        for word in self._by_word.keys() & words:
            found.update(self._under(word, words))
        return sorted(found)

    def _under(self, word: str, words: frozenset[str]) -> Sequence[int]:
        """Those under a word that may fit a sentence of these words."""
        return [
            number
            for number, second, others in self._by_word[word]
            if not words.isdisjoint(second) and not any(map(words.isdisjoint, others))
        ]


def words_as_typed(reading: Reading) -> Concordance:
    """The words of the sentences of a text, with figures as figures even where they stand in for letters."""
    if reading.folded is reading.low:
        return reading.concordance
    return Concordance(words_of_text(each.low) for each in reading.sentences)
