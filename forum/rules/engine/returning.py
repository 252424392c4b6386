"""Words that were taken out of a text, and where they stand in another one. Pure."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[*_`~]")
_BETWEEN = r"(?:[^\w\n]|_)+"  # marks, stops and blanks between two words of a line
_LITTLE = frozenset(  # they are nobody's name, also with a capital, and tell nothing of what is around them
    _WORD.findall(
        "a am an and are as at be been but by could did do does for from had has have he her his i if in is "
        "it its me my no not of on or our please she should so that the their then there these they this "
        "those to was we were what when with would you your"
    )
)
_NEAR = 3  # words on each side tell where a word stands
_A_PHRASE = 3  # words: so many in a row are hardly there by chance


def places(text: str, words: str, instead: str) -> Iterator[tuple[int, int]]:
    """Where these words stand by themselves, and not as a part of what was put in their place.

    Capitals, marks and stops between them make no difference; only `will` is not the name `Will`.
    """
    sought, folded = words_of(words), text.casefold()
    # Cheap first: a pattern is costly to make, and most of what was taken out never comes back.
    if not sought or not all(each.casefold() in folded for each in sought):
        return
    kept = "|".join(re.escape(each) for each in (escaped(instead), plain(instead)) if each)
    alone = rf"(?<![^\W_])(?P<gone>{_BETWEEN.join(map(re.escape, sought))})(?![^\W_])"
    for found in re.finditer(f"{kept}|{alone}" if kept else alone, text, re.IGNORECASE):
        if found["gone"] and not is_twin(sought, found["gone"]):
            yield found.span()


def words_of(text: str) -> list[str]:
    """The words of a text, without what stands around and between them."""
    return _WORD.findall(text)


def identifies(words: Sequence[str]) -> bool:
    """Whether words say who or where in whatever letters: by a figure, a name of several words, a phrase."""
    figure = any(sign.isdigit() for word in words for sign in word)
    return figure or len(words) >= _A_PHRASE or any(map(_is_a_name, words[1:]))


def may_identify(words: Sequence[str]) -> bool:
    """Whether words say who or where by a capital that may be no more than the beginning of a sentence."""
    return identifies(words) or _is_a_name(words[0])


def is_twin(words: Sequence[str], found: str) -> bool:
    """Whether what was found is only the everyday twin of a name, as `will` is of `Will`."""
    return may_identify(words) and not identifies(words) and found[0].islower()


def is_little(word: str) -> bool:
    """Whether a word in small letters tells nothing by itself: "and", "you", "when"."""
    return word in _LITTLE


def _is_a_name(word: str) -> bool:
    return not word[0].islower() and not is_little(word.casefold())


class Around(NamedTuple):
    """Among which words a stretch stands: the pairs right beside it, and all near it but little ones.

    Each with its side; the words of the stretch itself are among those near it.
    """

    beside: frozenset[tuple[int, str]]
    near: frozenset[tuple[int, str]]

    def is_like(self, other: "Around") -> bool:
        """Whether a pair beside it is the same, or more than half of all that is near it."""
        shared = len(self.near & other.near)
        return bool(self.beside & other.beside) or 4 * shared > len(self.near) + len(other.near)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A text as the words that it is made of: as typed, without capitals, and where each begins and ends."""

    typed: list[str]
    folded: list[str]
    spans: list[tuple[int, int]]
    lines: list[int]

    @classmethod
    def of(cls, text: str) -> Self:
        """The words of this text."""
        found = list(_WORD.finditer(text))
        ends = [place for place, sign in enumerate(text) if sign == "\n"]
        return cls(
            [each[0] for each in found],
            [each[0].casefold() for each in found],
            [each.span() for each in found],
            [bisect_right(ends, each.start()) for each in found],
        )

    def around(self, start: int, end: int) -> Around:
        """Among which words those from one place to another stand."""
        before, after = self.folded[max(0, start - _NEAR) : start], self.folded[end : end + _NEAR]
        pairs = ((side, words) for side, words in ((-1, before[-2:]), (1, after[:2])) if words[1:])
        near = [(side, word) for side, words in ((-1, before), (1, after)) for word in words]
        telling = [each for each in near if each[1] not in _LITTLE]
        own = [(0, word) for word in self.folded[start:end]]
        return Around(frozenset((side, " ".join(words)) for side, words in pairs), frozenset(telling + own))

    def everywhere(self, sought: Collection[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
        """Wherever such words, without capitals, stand on one line: from which word to which.

        One walk, however many are sought; of those that begin with the same word, the longest first.
        """
        lengths: dict[str, set[int]] = {}
        for words in sought:
            lengths.setdefault(words[0], set()).add(len(words))
        longest_first = {word: sorted(found, reverse=True) for word, found in lengths.items()}
        for place, word in enumerate(self.folded):
            fitting = (each for each in longest_first.get(word, ()) if place + each <= len(self.folded))
            for end in (place + each for each in fitting):
                if tuple(self.folded[place:end]) in sought and self.lines[end - 1] == self.lines[place]:
                    yield place, end


def with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """A span with the marks beside it, where it has some inside: no half of a pair is left over."""
    if not _MARKS.search(text, start, end):
        return start, end
    while start and _MARKS.match(text, start - 1):
        start -= 1
    while _MARKS.match(text, end):
        end += 1
    return start, end


def plain(marker: str) -> str:
    """A marker as one reads it: brackets without the signs that keep them from being a link."""
    return marker.replace(r"\[", "[").replace(r"\]", "]")


def escaped(marker: str) -> str:
    """A marker as it is stored: its brackets are never half of a link."""
    return plain(marker).replace("[", r"\[").replace("]", r"\]")
