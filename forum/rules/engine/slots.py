"""How a phrase of a list is found in a sentence as it is said: slots in order, or words together."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from forum.rules import lexicon

_NUMBER = (
    r"(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred)"
)
_LEADS = (
    "oh|well|and|but|ok|so|yeah|nah|yes|no|then|now|hey|wow|omg|ffs|haha|please|kindly|do|mate|look|right"
    '|,|.|!|?|"'
)
_A_LOOK = 40
_BEGINS = "^(?: (?:{})(?= )){{0,4}}"
_CLOSES = r"(?=(?: [.!,\"?]| haha| x+)* $)"
_GAPS = {"..": r"[^\s,.!?\"]+", "++": r"\S+"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """Slots in order."""

    cues: frozenset[str]
    needs: tuple[frozenset[str], ...]
    compiled: re.Pattern[str]

    def possible(self, words: frozenset[str]) -> bool:
        """Whether a word of every slot is there: a quick look before the real one."""
        return _open(self.needs, words)

    def found(self, text: str, words: frozenset[str]) -> str | None:
        """The words that fit, if any do."""
        found = self.compiled.search(text)
        return found.group() if found else None

    def blanked(self, text: str) -> str:
        """A sentence without what fits."""
        return self.compiled.sub(" _ ", text)

    def cost(self, text: str) -> int:
        """How many signs a look costs: several times the text, as every word of it may begin one."""
        return 4 * len(text)


def _open(needs: tuple[frozenset[str], ...], words: frozenset[str]) -> bool:
    """Whether of each there is one."""
    return not any(map(words.isdisjoint, needs))


@dataclass(frozen=True, slots=True)
class Words:
    """One of these must be there: words by themselves, or joined ones by the word that says most."""

    single: frozenset[str]
    joined: Mapping[str, tuple[str, ...]]

    def among(self, text: str, words: frozenset[str]) -> bool:
        """Whether one of them is."""
        if not self.single.isdisjoint(words):
            return True
        return any(each in text for word in self.joined.keys() & words for each in self.joined[word])


@dataclass(frozen=True, slots=True)
class Together:
    """Words in any order: one of each group, and none that is barred."""

    cues: frozenset[str]
    groups: tuple[Words, ...]
    barred: tuple[Words, ...]
    needs: tuple[frozenset[str], ...]
    listed: str

    def possible(self, words: frozenset[str]) -> bool:
        """Whether a word of every group is there, as far as one word tells."""
        return _open(self.needs, words)

    def found(self, text: str, words: frozenset[str]) -> str | None:
        """What it listens for, if all of it is there."""
        fits = all(group.among(text, words) for group in self.groups)
        return self.listed if fits and not any(group.among(text, words) for group in self.barred) else None

    def cost(self, text: str) -> int:
        """How many signs a look costs: looking words up takes as long as reading a few lines."""
        return _A_LOOK * len(self.groups)


def together(words: str) -> Together:
    """Groups with `&` between them; a barred one begins with `!`."""
    groups = [each.strip() for each in words.split("&")]
    needed = [each for each in groups if not each.startswith("!")]
    barred = [each[1:] for each in groups if each.startswith("!")]
    groups_of_words, heads = tuple(map(_words, needed)), tuple(map(_heads, needed))
    return Together(_cues(needed), groups_of_words, tuple(map(_words, barred)), heads, words)


def _words(group: str) -> Words:
    single, joined = set(), defaultdict(list)
    for each in group.split("|"):
        if "_" in each:
            joined[_telling_word(each)].append(f" {each.replace('_', ' ')} ")
        else:
            single.add(each)
    return Words(frozenset(single), {word: tuple(phrases) for word, phrases in joined.items()})


def pattern(words: str) -> Pattern:
    """Slots with spaces between them."""
    slots = words.split()
    needed = [each for each in slots if each[0] not in "?!<^$" and each[:2] not in _GAPS]
    needs = tuple(_heads(each) for each in needed if "%" not in each)
    return Pattern(_cues(needed), needs, re.compile("".join(map(_slot, slots))))


def _slot(slot: str) -> str:
    """One slot. Whatever was before it ended before a space; it begins with one."""
    if slot in {"^", "$"}:
        return _BEGINS.format(_either(_LEADS)) if slot == "^" else _CLOSES
    if slot[:2] in _GAPS:
        return rf"(?: {_GAPS[slot[:2]]}(?= )){{0,{int(slot[2:])}}}?"
    if slot[0] == "<":
        return "".join(rf"(?<! {_word(each)})" for each in slot[1:].split("|"))
    sign = slot[0] if slot[0] in "!?" and len(slot) > 1 else ""
    words = _either(slot[len(sign) :])
    return {"": rf" (?:{words})(?= )", "!": rf"(?! (?:{words}) )", "?": rf"(?: (?:{words})(?= ))?"}[sign]


def _either(words: str) -> str:
    return "|".join(map(_word, words.split("|")))


def _word(word: str) -> str:
    if word == "%":
        return _NUMBER
    return re.escape(word).replace("_", " ") if word != "_" else word


def _cues(needed: Sequence[str]) -> frozenset[str]:
    """The words of the group that is seldom there: without one of them the phrase is not there."""
    return min(
        (_heads(each) for each in needed if "%" not in each), key=lambda words: sum(map(_often, words))
    )


def _heads(group: str) -> frozenset[str]:
    return frozenset(map(_telling_word, group.split("|")))


def _telling_word(words: str) -> str:
    return min(words.split("_"), key=lambda word: (_often(word), -len(word)))


@cache
def _often(word: str) -> float:
    """How often a word is met, on a scale of its own; marks are met everywhere."""
    if not word.isalpha():
        return 1000.0 if word in ",.!?" else 1.0
    return _met().get(word, 1.0)


@cache
def _met() -> Mapping[str, float]:
    return {word: 1000.0 / (place + 1) + 2.0 for place, word in enumerate(lexicon.in_order("common"))}
