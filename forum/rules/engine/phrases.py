"""Lists of things that people say, in a small language of their own that anybody can read.

A line of a list is `weight kind: words`. The words are slots with a space between:

    want|wants to       one of these words, then this one
    be_dead|die         an underscore joins words that belong together
    %                   a number
    ?all|quite          may be there or not
    ..3                 up to three words of the same clause; `++3` also across commas and marks
    !with|for           not followed by one of these
    <not|never          not right after one of these
    ^  $                the sentence begins, or ends, here
    @kin                one of a list that stands above: `@kin = mum|dad|sister`

Where the order does not matter, `&` stands between what must all be there, and `!` before what must not:

    1 plain: i|me & dead|die & wish|rather & !laughing

`0 idiom: ...` takes what it fits out of the sentence before anything else is looked for. A weight below
nothing speaks against the kind: `-1 wanting: scanner|tunnel`. What follows is a detector's matter.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from forum.rules import lexicon
from forum.rules.engine.concordance import Concordance
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.slots import Pattern, Together, pattern, together
from forum.rules.engine.spoken import Spoken, fillers

IDIOM = "idiom"
Each = TypeVar("Each", "Phrase", Pattern)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something that people say: of which kind it is, how much it weighs, and how to find it."""

    kind: str
    weight: float
    fits: Pattern | Together

    def possible(self, words: frozenset[str]) -> bool:
        """Whether it is worth a look in a sentence of these words."""
        return self.fits.possible(words)


@dataclass(frozen=True, slots=True)
class Heard:
    """A phrase that was heard."""

    kind: str
    weight: float
    words: str


class Phrases:
    """A list of phrases, by the words without which they can't be there."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._idioms: dict[str, list[Pattern]] = {}
        self._phrases: dict[str, list[Phrase]] = {}
        self._against: dict[str, list[Phrase]] = {}
        classes: dict[str, str] = {}
        for line in lines:
            if line.startswith("@"):
                name, _, words = line.partition("=")
                classes[name.strip()] = _filled(words.strip(), classes)
            else:
                self._add(*_parts(line, classes))

    def _add(self, weight: float, kind: str, words: str) -> None:
        in_order = " " in words and " & " not in words
        fits = pattern(words) if in_order or "%" in words or kind == IDIOM else together(words)
        for cue in fits.cues:
            if kind == IDIOM and isinstance(fits, Pattern):
                self._idioms.setdefault(cue, []).append(fits)
            else:
                index = self._against if weight < 0 else self._phrases
                index.setdefault(cue, []).append(Phrase(kind, weight, fits))

    def heard(self, said: Spoken, scan: Scan) -> list[Heard]:
        """The phrases in a sentence, but for idioms; where there are any, also what speaks against them."""
        return self._heard(_of(self._phrases, said.words), said, scan)

    def heard_in_text(self, reading: Reading, scan: Scan) -> list[list[Heard]]:
        """The same for every sentence of a text, by number; nothing for what is quoted."""
        found: list[list[Heard]] = [[] for _ in reading.spoken]
        for place, phrases in sorted(self._in_text(reading.spoken_concordance).items()):
            said = reading.spoken[place]
            if not said.quoted:
                found[place] = self._heard(list(phrases.values()), said, scan)
        return found

    def _in_text(self, words: Concordance) -> Mapping[int, Mapping[int, Phrase]]:
        """What could be in which sentence: one look for the whole text, since most of it is nowhere."""
        found: dict[int, dict[int, Phrase]] = {}
        for word in sorted(self._phrases.keys() & words.sentences.keys()):
            for place in words.sentences[word]:
                for each in self._phrases[word]:
                    if each.possible(words.words[place]):
                        found.setdefault(place, {})[id(each)] = each
        return found

    def against(self, said: Spoken, scan: Scan) -> list[Heard]:
        """What speaks against phrases beside it."""
        return self._fitting(_of(self._against, said.words), said, scan)

    def _heard(self, phrases: Sequence[Phrase], said: Spoken, scan: Scan) -> list[Heard]:
        found = self._fitting(phrases, said, scan)
        return [*found, *self.against(said, scan)] if found else []

    def _fitting(self, phrases: Sequence[Phrase], said: Spoken, scan: Scan) -> list[Heard]:
        if not phrases:
            return []
        text = self._blanked(said, scan)
        words = said.words if text is said.text else frozenset(text.split())
        return list(_found(phrases, text, words, scan))

    def _blanked(self, said: Spoken, scan: Scan) -> str:
        """A sentence without its idioms; itself where there are none."""
        text = said.text
        for idiom in _of(self._idioms, said.words):
            scan.spend(idiom.cost(text))
            text = idiom.blanked(text)
        return said.text if text == said.text else text


def _found(phrases: Sequence[Phrase], text: str, words: frozenset[str], scan: Scan) -> Iterator[Heard]:
    for each in phrases:
        scan.spend(each.fits.cost(text))
        found = each.fits.found(text, words)
        if found:
            yield Heard(each.kind, each.weight, found)


def _of(index: Mapping[str, list[Each]], words: frozenset[str]) -> list[Each]:
    """What could be there, each once and always in the same order."""
    near = {id(each): each for word in sorted(words & index.keys()) for each in index[word]}
    return [each for each in near.values() if each.possible(words)]


def _parts(line: str, classes: Mapping[str, str]) -> tuple[float, str, str]:
    head, _, words = line.partition(":")
    weight, kind = head.split()
    return float(weight), kind, " ".join(_as_said(_filled(each, classes)) for each in words.split())


def _as_said(slot: str) -> str:
    """A slot in the one spelling in which sentences are heard: without words that only colour."""
    sign = slot[0] if slot[0] in "!?<" and len(slot) > 1 else ""
    kept = [bare for bare in map(_bare, slot[len(sign) :].split("|")) if bare]
    return sign + "|".join(kept) if kept else slot


def _bare(words: str) -> str:
    """Joined words without those; nothing where a single one is left, which would say something else."""
    kept = [each for each in words.split("_") if each not in fillers()]
    return "_".join(kept) if len(kept) > 1 or "_" not in words.strip("_") else ""


def _filled(slot: str, classes: Mapping[str, str]) -> str:
    for name in sorted(classes, key=len, reverse=True):
        slot = slot.replace(name, classes[name])
    return slot


@cache
def phrases(name: str) -> Phrases:
    """The phrases of one list of the lexicon."""
    return Phrases(lexicon.in_order(name))
