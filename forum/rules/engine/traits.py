"""Many small traits of a sentence, each worth little: weighed together, whatever order they come in.

A line of a list is `weight name: words`, with `|` between words of which one is enough; an underscore joins
words that belong together, and `!word` is a word with which somebody is told to do something. Of lines of
one name the heaviest counts. `0` is a number, `?` a question. Words about health are each of one kind:
`amedicine` (by name), `atreatment`, `atest`, `acarer`, `aremedy`, `anillness`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from math import fsum
from operator import ne
from typing import NamedTuple

from forum.rules import lexicon
from forum.rules.engine.marking import heard
from forum.rules.engine.rarity import how_often
from forum.rules.engine.reading import Reading
from forum.rules.engine.speech import words_of
from forum.rules.engine.spoken import said
from forum.rules.engine.stand_ins import DIGIT
from forum.rules.engine.weighing import heft

_MARK = re.compile(r"[MTXCRD]+(?![a-z])")
_KINDS = {
    "M": "amedicine",
    "T": "atreatment",
    "X": "atest",
    "C": "acarer",
    "R": "aremedy",
    "D": "anillness",
}
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TIMES = re.compile(r"(?<![a-z])(?:[btq]\.i\.d|[tq]\.d\.s|b\.d|o\.d)\b")
_LONG = (("longsentence", 22), ("verylong", 36))  # words after which a sentence says so much anyway
_MANY = 5  # sentences after which a text does
_NUMBERS = words_of(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred thousand half quarter couple double dozen both another"
)
_SELF, _YOU = words_of("i my we me our"), words_of("you your")
_OWN = words_of("i me we us our mine myself ourselves")
# "If I were you", "trust me": of somebody who advises, not of what they did.
_ADVISING = re.compile(
    r" (?:if (?:i|it) (?:were|was) (?:you|me|my [a-z]+|in your [a-z]+)"
    r"|i (?:would|will)(?! (?:have (?:cried|been)|love|like))"
    r"|i (?:say|reckon|promise|swear|bet|guarantee|know|recommend|suggest|advise|beg|urge|mean|am no|am not|"
    r"am telling|am afraid|am sure|do it|did|can see|see|can tell|have seen)"
    r"|(?:trust|believe|thank|like|as|than|from|same as|ask|tell) me"
    r"|my (?:advice|tip|suggestion|opinion|view|friend|love|dear|darling|word|words|bet|money)"
    r"|same as mine|what i had|like i did|as i did|we all|let us|tells us|tell us|from us)(?= )"
)
_LEADS = words_of(
    '! , . " : and then so now or but please kindly well no nope yes yeah right look listen hun hon love '
    "lovely babe babes pet mate pal darling dear sweetie girl bro guys sis sister friend lads folks everyone "
    "people always never do not go instead first trust me maybe honey queen mama man dude buddy chick duck "
    "best to better try should must need today tonight tomorrow say is"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence as its traits are looked for."""

    text: str
    words: frozenset[str]


def hear(marked: str, around: Iterable[str] = ()) -> Heard:
    """A sentence in which words about health are marked, and what else is known of its text, in words."""
    plain = _TIMES.sub(" daily ", marked) if ".d" in marked else marked
    plain = _NUMBER.sub(" 0 ", plain) if _DIGIT.search(plain) else plain
    return _as_said(said(_MARK.sub(lambda found: _KINDS[found[0][0]], plain)), around)


def _as_said(text: str, around: Iterable[str]) -> Heard:
    words = text.split()
    told = [f"!{word}" for before, word in pairwise(["!", *words]) if before in _LEADS]
    return Heard(text, frozenset((*words, *told, *_of_all(text, words), *around)))


def _of_all(text: str, words: Sequence[str]) -> Iterator[str]:
    """Whether there is a number, and somebody who speaks of themselves, other than to advise."""
    if not _NUMBERS.isdisjoint(words):
        yield "0"
    if not _OWN.isdisjoint(words) or "my" in words:
        left = _ADVISING.sub(" ", text).split()
        yield from () if _OWN.isdisjoint(left) else ("ownword",)
        yield from ("myword",) if "my" in left else ()


class Trait(NamedTuple):
    """What a sentence has, and how it stands there; nothing where the word says all. Later: the heavier."""

    heft: tuple[float, float]
    name: str
    phrase: str


class Traits:
    """A list of traits, by the words without which they can't be there."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._by_word: dict[str, list[Trait]] = {}
        self._by_name: dict[frozenset[str], Mapping[str, Sequence[str]]] = {}
        for line in lines:
            head, _, listed = line.partition(": ")
            weight, name = head.split()
            for each in listed.split("|"):
                self._add(each.strip(), name, float(weight))

    def _add(self, words: str, name: str, weight: float) -> None:
        parts = words.split("_")
        phrase = f" {' '.join(parts)} ".replace("!", "") if len(parts) > 1 else ""
        word = parts[0] if words[0] == "!" else min(parts, key=how_often)
        self._by_word.setdefault(word, []).append(Trait(heft(weight), name, phrase))

    def words_for(self, names: frozenset[str]) -> frozenset[str]:
        """Words of which one at least is in every sentence that has a trait of these names."""
        return frozenset(self._phrases(names))

    def _phrases(self, names: frozenset[str]) -> Mapping[str, Sequence[str]]:
        """How traits of these names stand in a sentence, by word."""
        if names not in self._by_name:
            found: dict[str, list[str]] = {}
            for word, listed in self._by_word.items():
                phrases = [each.phrase for each in listed if each.name in names]
                found |= {word: phrases} if phrases else {}
            self._by_name[names] = found
        return self._by_name[names]

    def has(self, said: Heard, names: frozenset[str]) -> bool:
        """Whether a sentence has a trait of one of these names."""
        phrases = self._phrases(names)
        return any(phrase in said.text for word in said.words & phrases.keys() for phrase in phrases[word])

    def of(self, said: Heard) -> Mapping[str, float]:
        """The traits of a sentence, with their weights."""
        near = (each for word in said.words & self._by_word.keys() for each in self._by_word[word])
        return {each.name: each.heft[1] for each in sorted(near) if each.phrase in said.text}

    def enough(self, said: Heard, least: float, *needed: frozenset[str]) -> bool:
        """Whether they come to so much together, and there is one of each of these names among them."""
        return all(self.has(said, names) for names in needed) and fsum(self.of(said).values()) >= least


class Hearing:
    """The sentences of a text as their traits are looked for, each only when it is asked for."""

    def __init__(self, reading: Reading, marked: str) -> None:
        self._reading, self.marked = reading, marked
        self._known: dict[int, Heard] = {}

    @cached_property
    def sentences(self) -> Sequence[str]:
        """Its sentences with their marks."""
        return [self.marked[each.start : each.end] for each in self._reading.sentences]

    @cached_property
    def marked_places(self) -> frozenset[int]:
        """The sentences that are not as they were said: with marks, or blanks for a quotation."""
        plain = (each.low for each in self._reading.sentences)
        return _places(map(ne, self.sentences, plain))

    def at(self, place: int) -> Heard:
        """The sentence of this number."""
        if place not in self._known:
            around = self._around(place)
            plain = self._is_plain(place)
            text = self._reading.spoken[place].text
            self._known[place] = _as_said(text, around) if plain else hear(self.sentences[place], around)
        return self._known[place]

    def _is_plain(self, place: int) -> bool:
        """Whether a sentence has neither marks nor figures, so that it was heard already."""
        here, said_here = self._reading.sentences[place], self.sentences[place]
        figures = DIGIT in self._reading.concordance.words[place] or ".d" in said_here
        return not figures and said_here == self._reading.folded[here.start : here.end]

    def _around(self, place: int) -> Iterator[str]:
        length = self.sentences[place].count(" ")
        yield from (name for name, least in _LONG if length >= least)
        everywhere, elsewhere = self._told
        yield from everywhere
        yield from (name for name, only in elsewhere if only != place)

    @cached_property
    def _told(self) -> tuple[Sequence[str], Sequence[tuple[str, int]]]:
        """What is told around every sentence, and what around all but one."""
        spoken = self._reading.spoken
        told = {
            "treatedtext": [place for place, each in enumerate(self.sentences) if "M" in each or "T" in each],
            "illnesstext": [place for place, each in enumerate(self.sentences) if "D" in each],
            "owntext": [place for place, each in enumerate(spoken) if not _SELF.isdisjoint(each.words)],
            "youtext": [place for place, each in enumerate(spoken) if not _YOU.isdisjoint(each.words)],
            "longtext": range(len(spoken) if len(spoken) > _MANY else 0),
        }
        return (
            [name for name, places in told.items() if len(places) > 1],
            [(name, places[0]) for name, places in told.items() if len(places) == 1],
        )


def _places(told: Iterable[bool]) -> frozenset[int]:
    return frozenset(place for place, each in enumerate(told) if each)


@lru_cache(maxsize=2)
def hearing(reading: Reading) -> Hearing:
    """The hearing of a text: one for all detectors that weigh traits."""
    return Hearing(reading, heard(reading.low))


@cache
def traits(name: str) -> Traits:
    """The traits of one list of the lexicon."""
    return Traits(lexicon.in_order(name))
