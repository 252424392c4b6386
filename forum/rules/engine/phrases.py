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

from forum.rules import lexicon
from forum.rules.engine.index import Index
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.slots import Pattern, Together, pattern, together
from forum.rules.engine.spoken import Spoken, fillers

IDIOM = "idiom"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something that people say: of which kind it is, how much it weighs, and how to find it."""

    kind: str
    weight: float
    fits: Pattern | Together


@dataclass(frozen=True, slots=True)
class Heard:
    """A phrase that was heard."""

    kind: str
    weight: float
    words: str


class Phrases:
    """A list of phrases, by the words without which they can't be there."""

    def __init__(self, lines: Sequence[str]) -> None:
        idioms: list[Pattern] = []
        phrases: list[Phrase] = []
        classes: dict[str, str] = {}
        for line in lines:
            if line.startswith("@"):
                name, _, words = line.partition("=")
                classes[name.strip()] = _filled(words.strip(), classes)
            else:
                weight, kind, words = _parts(line, classes)
                fits = _fits(kind, words)
                if kind == IDIOM and isinstance(fits, Pattern):
                    idioms.append(fits)
                else:
                    phrases.append(Phrase(kind, weight, fits))
        self._idioms = idioms, _index(idioms)
        self._phrases = _indexed([each for each in phrases if each.weight >= 0])
        self._against = _indexed([each for each in phrases if each.weight < 0])

    def ready(self) -> None:
        """Make all patterns now."""
        for fits in (*self._idioms[0], *(each.fits for each in (*self._phrases[0], *self._against[0]))):
            if isinstance(fits, Pattern):
                _ = fits.compiled

    def heard(self, said: Spoken, scan: Scan) -> list[Heard]:
        """The phrases in a sentence, but for idioms; where there are any, also what speaks against them."""
        phrases, index = self._phrases
        return self._in_sentence(said, [phrases[number] for number in index.fitting(said.words)], scan)

    def heard_in_text(self, reading: Reading, scan: Scan) -> list[list[Heard]]:
        """The same for every sentence of a text, by number; nothing for what is quoted.

        One look for the whole text, since most of a list is nowhere in it.
        """
        found: list[list[Heard]] = [[] for _ in reading.spoken]
        phrases, index = self._phrases
        for place, numbers in index.near(reading.spoken_concordance):
            here = [phrases[number] for number in numbers]
            found[place] = self._in_sentence(reading.spoken[place], here, scan)
        return found

    def against(self, said: Spoken, scan: Scan) -> list[Heard]:
        """What speaks against phrases beside it."""
        phrases, index = self._against
        return self._fitting([phrases[number] for number in index.fitting(said.words)], said, scan)

    def _in_sentence(self, said: Spoken, phrases: Sequence[Phrase], scan: Scan) -> list[Heard]:
        found = [] if said.quoted else self._fitting(phrases, said, scan)
        return [*found, *self.against(said, scan)] if found else found

    def _fitting(self, phrases: Sequence[Phrase], said: Spoken, scan: Scan) -> list[Heard]:
        """Those that are there, and still are without the idioms of the sentence."""
        found = list(_found(phrases, said.text, said.words, scan))
        text = self._blanked(said, scan) if found else said.text
        return found if text is said.text else list(_found(phrases, text, frozenset(text.split()), scan))

    def _blanked(self, said: Spoken, scan: Scan) -> str:
        """A sentence without its idioms; itself where there are none."""
        text, (idioms, index) = said.text, self._idioms
        for number in index.fitting(said.words):
            scan.spend(idioms[number].cost(text))
            text = idioms[number].blanked(text)
        return said.text if text == said.text else text


def _fits(kind: str, words: str) -> Pattern | Together:
    in_order = " " in words and " & " not in words
    return pattern(words) if in_order or "%" in words or kind == IDIOM else together(words)


def _indexed(phrases: Sequence[Phrase]) -> tuple[Sequence[Phrase], Index]:
    return phrases, _index([each.fits for each in phrases])


def _index(fitting: Sequence[Pattern | Together]) -> Index:
    return Index([each.needs] for each in fitting)


def _found(phrases: Sequence[Phrase], text: str, words: frozenset[str], scan: Scan) -> Iterator[Heard]:
    for each in phrases:
        scan.spend(each.fits.cost(text))
        found = each.fits.found(text, words)
        if found:
            yield Heard(each.kind, each.weight, found)


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


_read: dict[str, Phrases] = {}


def phrases(name: str) -> Phrases:
    """The phrases of one list of the lexicon."""
    if name not in _read:
        _read[name] = Phrases(lexicon.in_order(name))
    return _read[name]


def ready() -> None:
    """Make what is else made when it is first looked for, in every list that was read."""
    for each in _read.values():
        each.ready()
