"""Where each word stands in a text: made once, so that lists of thousands look only where their words are."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from forum.rules.engine.stand_ins import DIGIT, MONEY

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_CURRENCY = "£$€₹"
_APART = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "'")}


class Concordance:
    """The words of every sentence, and the sentences of every word, by number.

    Letters beside figures and apostrophes are words, too: "20quid" is also "quid". `#` stands for a digit and
    `£` for a sign of money, as in the needs of patterns.
    """

    __slots__ = ("sentences", "words")

    def __init__(self, sentences: Iterable[frozenset[str]]) -> None:
        self.words: Sequence[frozenset[str]] = tuple(sentences)
        places: defaultdict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self.words):
            for word in words:
                places[word].append(number)
        self.sentences: Mapping[str, Sequence[int]] = dict(places)


def words_of_text(text: str) -> frozenset[str]:
    """The words of a text in small letters, as a concordance counts them."""
    words = set(text.translate(_APART).split())
    if not "".join(words).isalpha():
        for odd in [word for word in words if not word.isalpha()]:
            words.remove(odd)
            words.update(_told_apart(odd))
    if any(map(text.__contains__, _CURRENCY)):
        words.add(MONEY)
    return frozenset(words)


@lru_cache(maxsize=4096)
def _told_apart(odd: str) -> Sequence[str]:
    """The words in signs that are not all letters; "i'm" is one of "said'i'm"."""
    parts = odd.split("'")
    quoted = [f"{one}'{other}" for one, other in pairwise(parts)] if odd.count("'") > 1 else []
    words = (*_WORD.findall(odd), *_LETTERS.findall(odd))
    return *words, *quoted, *(DIGIT if _DIGIT.search(odd) else ())
