"""A text as people hear it, with the place of every sign in the text as typed.

Accents, widths, look-alikes, invisible signs, entities and Markdown are seen through, so that a detector
meets plain words; what it finds is told in places of the text as typed.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from forum.rules.engine import leet, markdown, signs
from forum.rules.engine.concordance import Concordance, words_of_text
from forum.rules.engine.markdown import Link, Marks
from forum.rules.engine.spoken import Spoken, spoken

_RUN = re.compile(r"[\x20-\x7e\n\t]+")
_MIXED = re.compile(r"[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SPELLED = re.compile(r"(?<![^\W_])[a-z](?:([ .\-*_])[a-z])(?:\1[a-z]){2,}(?![^\W_])", re.IGNORECASE)
_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|\n+|(?<=[a-z])[.!?](?=[A-Z][a-z])")
_LONGEST = 600
_MANY, _SHORTEST = 250, 80
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of a reading. `low` is in small letters; `quoted` says that others' words are quoted."""

    start: int
    end: int
    low: str
    quoted: bool

    @property
    def asks(self) -> bool:
        """Whether it ends with a question mark."""
        return self.low.rstrip("\"') \n").endswith("?")


class Reading:
    """A text as people hear it: `text` with capitals, `low` without, sign by sign of the same length."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self._marks = markdown.marks(typed)
        self._signs: list[str] = []
        self._from: list[int] = []
        self._to: list[int] = []
        for start, end in self._kept():
            self._take(start, end)
        self._settle()

    def _settle(self) -> None:
        self._see_through_scripts()
        text = "".join(self._signs)
        text = self._join_spelled(text)
        self.text = text
        self.low = "".join(map(_small, text)) if not text.isascii() else text.lower()

    def _kept(self) -> Iterator[tuple[int, int]]:
        """What is left of the text without markup; what stands in titles of links comes after the rest."""
        place = 0
        for start, end in self._marks.dropped:
            if start > place:
                yield place, start
            place = max(place, end)
        if place < len(self.typed):
            yield place, len(self.typed)
        for link in self._marks.links:
            if link.title != (0, 0):
                yield -1, -1
                yield link.title

    def _take(self, start: int, end: int) -> None:
        if start < 0:
            return self._put("\n", len(self.typed), len(self.typed))
        place = start
        while place < end:
            run = _RUN.match(self.typed, place, end)
            stop = run.end() if run else place
            if run:
                self._take_plain(place, stop)
            if stop < end:
                stop = self._take_sign(stop)
            place = stop
        return None

    def _take_plain(self, start: int, end: int) -> None:
        """A run of ASCII, with the entities in it decoded."""
        for first, last, sign in markdown.pieces(self.typed, start, end):
            if sign is None:
                self._signs.extend(self.typed[first:last])
                self._from.extend(range(first, last))
                self._to.extend(range(first + 1, last + 1))
            else:
                self._read_as(sign, first, last)

    def _take_sign(self, place: int) -> int:
        self._read_as(self.typed[place], place, place + 1)
        return place + 1

    def _read_as(self, typed: str, start: int, end: int) -> None:
        plain = "".join(map(signs.plain, typed))
        if not plain and self._to:
            self._to[-1] = max(self._to[-1], end) if self._to[-1] == start else self._to[-1]
        for sign in plain:
            self._put(sign, start, end)

    def _put(self, sign: str, start: int, end: int) -> None:
        self._signs.append(sign)
        self._from.append(start)
        self._to.append(end)

    def _see_through_scripts(self) -> None:
        """Letters of other scripts in a word, or a text, of Latin ones are what they look like."""
        text = "".join(self._signs)
        if text.isascii():
            return
        letters = [sign for sign in text if sign.isalpha()]
        mostly = sum(map(str.isascii, letters)) >= _MOSTLY * len(letters)
        for found in _MIXED.finditer(text):
            word = [signs.latin(sign) if not sign.isascii() else sign for sign in found.group()]
            mixed = any(map(str.isascii, found.group()))
            if mixed or (mostly and all(map(str.isascii, word))):
                self._signs[found.start() : found.end()] = word

    def _join_spelled(self, text: str) -> str:
        """ "c u r e d" and "C.U.R.E.D" are words."""
        found = [each.span() for each in _SPELLED.finditer(text)]
        if not found:
            return text
        gone = {place for start, end in found for place in range(start + 1, end, 2)}
        keep = [place for place in range(len(text)) if place not in gone]
        self._from = [self._from[place] for place in keep]
        self._to = [self._to[place] for place in keep]
        return "".join(text[place] for place in keep)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the reading as places in the text as typed; a link that it cuts is taken whole."""
        if start >= end:
            return (0, 0)
        first, last = min(self._from[start:end]), max(self._to[start:end])
        for link in self._marks.links:
            if first < link.end and last > link.start and not (link.inside(first) and link.inside(last)):
                first, last = min(first, link.start), max(last, link.end)
        return first, last

    def place_of(self, typed: int) -> int:
        """The place in the reading of a place in the text as typed."""
        return bisect_left(self._from, typed)

    @property
    def marks(self) -> Marks:
        """The Markdown that was seen through."""
        return self._marks

    @property
    def links(self) -> tuple[Link, ...]:
        """Links as Markdown writes them: `[words](address "title")`."""
        return self._marks.links

    @cached_property
    def words(self) -> frozenset[str]:
        """All words in it, in small letters: to know at once what is not there."""
        found = frozenset(_WORD.findall(self.low))
        return found if self.folded is self.low else found | frozenset(_WORD.findall(self.folded))

    @cached_property
    def folded(self) -> str:
        """`low`, with figures that stand in for letters read as those: of the same length."""
        return leet.folded(self.low)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences; a very long one in parts."""
        return tuple(self._sentences())

    @cached_property
    def spoken(self) -> tuple[Spoken, ...]:
        """Its sentences as they are said, in one spelling: one look for all detectors."""
        return tuple(spoken(self.sentences, self.folded))

    @cached_property
    def concordance(self) -> Concordance:
        """Where the words of its sentences stand."""
        return Concordance(words_of_text(self.folded[each.start : each.end]) for each in self.sentences)

    @cached_property
    def spoken_concordance(self) -> Concordance:
        """The same for the words of `spoken`."""
        return Concordance(each.words for each in self.spoken)

    def _ends(self) -> Iterator[int]:
        """Where sentences end. In a text of hundreds of tiny ones, several are one: who writes so hides."""
        ends = [*(each.end() for each in _END.finditer(self.text)), len(self.text)]
        shortest = _SHORTEST if len(ends) > _MANY else 0
        last = 0
        for end in ends:
            if end - last >= shortest or end == len(self.text):
                yield end
                last = end

    def _sentences(self) -> Iterator[Sentence]:
        start, quoted = 0, False
        for end in self._ends():
            while end - start > _LONGEST:
                cut = self.text.rfind(" ", start + 1, start + _LONGEST)
                stop = cut if cut > start else start + _LONGEST
                yield Sentence(start, stop, self.low[start:stop], quoted)
                start = stop
            if end > start:
                if start == 0 or self.text[start - 1] == "\n":
                    quoted = self.low[start:end].lstrip().startswith(">")
                yield Sentence(start, end, self.low[start:end], quoted)
                start = end


def _small(sign: str) -> str:
    small = sign.lower()
    return small if len(small) == 1 else sign
