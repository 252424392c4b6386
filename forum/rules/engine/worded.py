"""Things by the words of which one is there whenever they are said."""

from collections.abc import Iterable
from typing import Generic, TypeVar

Each = TypeVar("Each")


class Worded(Generic[Each]):
    """A list of things, each with its words."""

    def __init__(self, listed: Iterable[tuple[frozenset[str], Each]]) -> None:
        self._all: list[Each] = []
        self._by_word: dict[str, list[int]] = {}
        for number, (words, each) in enumerate(listed):
            self._all.append(each)
            for word in words:
                self._by_word.setdefault(word, []).append(number)
        self.words = frozenset(self._by_word)

    def among(self, words: frozenset[str]) -> list[Each]:
        """Those that may be said in these words, in order."""
        near = {number for word in words & self.words for number in self._by_word[word]}
        return [self._all[number] for number in sorted(near)]
