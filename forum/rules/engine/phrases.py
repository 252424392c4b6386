"""Lists of things that people say, in a small language of their own that anybody can read.

A line of a list is `weight kind: words`. The words are slots with a space between:

    want|wants to       one of these words, then this one
    be_dead|die         an underscore joins words that belong together
    ?all|quite          may be there or not
    ..3                 up to three words of the same clause; `++3` also across commas and marks
    !with|for           not followed by one of these
    <not|never          not right after one of these
    ^  $                the sentence begins, or ends, here
    %                   a number
    @kin                one of a list that stands above: `@kin = mum|dad|sister`

`0 idiom: ...` takes what it fits out of the sentence before anything else is looked for. A weight below
nothing speaks against the kind: `-1 wanting: scanner|tunnel`. What follows from weights is a detector's matter.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from forum.rules import lexicon
from forum.rules.engine.scan import Scan
from forum.rules.engine.spoken import Spoken

IDIOM = "idiom"
# fmt: off
_COMMON = frozenset(
    ["i", "you", "he", "she", "it", "we", "they", "me", "my", "your", "him", "her", "his", "them", "their", "us", "our", "a", "an", "the", "this", "that", "these", "those", "to", "of", "in", "on", "at", "for", "with", "from", "by", "and", "or", "but", "not", "no", "do", "does", "did", "is", "are", "am", "was", "were", "be", "been", "being", "have", "has", "had", "will", "would", "can", "could", "should", "if", "when", "what", "how", "who", "why", "all", "any", "some", "more", "up", "out", "so", "as", "about", "there", "here", "just", "one", "get", "got", "go", "going", "want", "like", "know", "think", "say", "said", "people", "time", "day", "good", "us", "much", "many", "very", "too", "now", "then", "than", "make", "made", "take", "took", "back", "day", "days", "off", "over", "into", "only", "because", "after", "before", "again", ",", ".", "!", "?", "_", "#"]
)
_NUMBER = (
    r"(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred)"
)
_LEADS = (
    "oh|well|and|but|ok|so|yeah|nah|yes|no|then|now|hey|wow|omg|ffs|haha|please|kindly|do|mate|look|right|,|.|!|?|\""
)
# fmt: on


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something that people say: of which kind it is, how much it weighs, and how to find it."""

    kind: str
    weight: float
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Heard:
    """A phrase that was heard."""

    kind: str
    weight: float
    words: str


class Phrases:
    """A list of phrases, by the words without which they can't be there."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._idioms: dict[str, list[Phrase]] = {}
        self._phrases: dict[str, list[Phrase]] = {}
        classes: dict[str, str] = {}
        for line in lines:
            if line.startswith("@"):
                name, _, words = line.partition("=")
                classes[name.strip()] = _filled(words.strip(), classes)
            else:
                self._add(line, classes)

    def _add(self, line: str, classes: Mapping[str, str]) -> None:
        head, _, words = line.partition(":")
        weight, kind = head.split()
        slots = [_filled(each, classes) for each in words.split()]
        phrase = Phrase(kind, float(weight), re.compile("".join(map(_slot, slots))))
        index = self._idioms if kind == IDIOM else self._phrases
        for cue in _cues(slots):
            index.setdefault(cue, []).append(phrase)

    def heard(self, said: Spoken, scan: Scan) -> list[Heard]:
        """The phrases in a sentence, without what is only an idiom."""
        phrases = _of(self._phrases, said.words)
        if not phrases:
            return []
        text = said.text
        for idiom in _of(self._idioms, said.words):
            scan.spend(len(text))
            text = idiom.pattern.sub(" _ ", text)
        return list(_found(phrases, text, scan))


def _found(phrases: Sequence[Phrase], text: str, scan: Scan) -> Iterator[Heard]:
    for each in phrases:
        found = scan.first(each.pattern, text)
        if found:
            yield Heard(each.kind, each.weight, found.group())


def _of(index: Mapping[str, list[Phrase]], words: frozenset[str]) -> list[Phrase]:
    """The phrases that could be there, each once and always in the same order."""
    near = {id(phrase): phrase for word in sorted(words & index.keys()) for phrase in index[word]}
    return list(near.values())


def _filled(slot: str, classes: Mapping[str, str]) -> str:
    for name in sorted(classes, key=len, reverse=True):
        slot = slot.replace(name, classes[name])
    return slot


def _slot(slot: str) -> str:
    """One slot as a pattern. Whatever was before it ended with a space, or begins with one."""
    if slot == "^":
        return rf"^(?: (?:{_either(_LEADS)})(?= )){{0,4}}"
    if slot == "$":
        return r"(?=(?: [.!,\"?]| haha| x+)* $)"
    if slot[:2] in {"..", "++"}:
        inside = r"[^\s,.!?\"]+" if slot[0] == "." else r"\S+"
        return rf"(?: {inside}(?= )){{0,{int(slot[2:])}}}?"
    if slot[0] == "!":
        return rf"(?! (?:{_either(slot[1:])}) )"
    if slot[0] == "<":
        return "".join(rf"(?<! {_word(each)})" for each in slot[1:].split("|"))
    if slot[0] == "?":
        return rf"(?: (?:{_either(slot[1:])})(?= ))?"
    return rf" (?:{_either(slot)})(?= )"


def _either(words: str) -> str:
    return "|".join(map(_word, words.split("|")))


def _word(word: str) -> str:
    if word == "%":
        return _NUMBER
    return re.escape(word).replace("_", " ").replace(r"\*", r"[^\s]{0,12}") if word != "_" else word


def _cues(slots: Sequence[str]) -> frozenset[str]:
    """The words of the slot that says most: without one of them the phrase is not there."""
    needed = [each for each in slots if each[0] not in "?!<^$" and each[:2] not in {"..", "++"}]
    found = [cues for cues in map(_cues_of, needed) if cues]
    return max(found, key=_telling)


def _cues_of(slot: str) -> frozenset[str]:
    if "*" in slot or "%" in slot:
        return frozenset()
    return frozenset(
        max(each.split("_"), key=lambda word: (word not in _COMMON, len(word))) for each in slot.split("|")
    )


def _telling(cues: frozenset[str]) -> tuple[int, int]:
    return -len(cues & _COMMON), min(map(len, cues))


@cache
def phrases(name: str) -> Phrases:
    """The phrases of one list of the lexicon."""
    return Phrases(lexicon.in_order(name))
