"""Where each word stands in a text: made once, so that lists of thousands look only where their words are."""

import re
from collections.abc import Iterable, Mapping, Sequence

from forum.rules.engine.gates import DIGIT, MONEY

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT, _MONEY = re.compile(r"\d"), re.compile(r"[£$€₹]")


class Concordance:
    """The words of every sentence, and the sentences of every word, by number.

    Letters beside figures and apostrophes are words, too: "20quid" is also "quid". `#` stands for a digit and
    `£` for a sign of money, as in gates.
    """

    __slots__ = ("sentences", "words")

    def __init__(self, sentences: Iterable[frozenset[str]]) -> None:
        self.words: Sequence[frozenset[str]] = tuple(sentences)
        places: dict[str, list[int]] = {}
        for number, words in enumerate(self.words):
            for word in words:
                places.setdefault(word, []).append(number)
        self.sentences: Mapping[str, Sequence[int]] = places


def words_of_text(text: str) -> frozenset[str]:
    """The words of a text in small letters, as a concordance counts them."""
    signs = [sign for sign, pattern in ((DIGIT, _DIGIT), (MONEY, _MONEY)) if pattern.search(text)]
    apart = _LETTERS.findall(text) if signs or "'" in text else ()
    return frozenset([*_WORD.findall(text), *apart, *signs])
