"""How a phrase of a list is found in a sentence as it is said: slots in order, or words together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from forum.rules.engine.needs import Needs
from forum.rules.engine.rarity import how_often

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


@dataclass(frozen=True)
class Pattern:
    """Slots in order."""

    needs: Needs  # of each of these a word is there; those that are seldom there come first
    slots: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """What fits it: made when it is first looked for, since most of a list seldom is."""
        return re.compile("".join(map(_slot, self.slots.split())))

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

    needs: Needs
    groups: tuple[Words, ...]
    barred: tuple[Words, ...]
    listed: str

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
    return Together(_needs(needed), tuple(map(_words, needed)), tuple(map(_words, barred)), words)


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
    slots = (each for each in words.split() if each[0] not in "?!<^$" and each[:2] not in _GAPS)
    return Pattern(_needs(slots), words)


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


def _needs(groups: Iterable[str]) -> Needs:
    """Of which groups of words one has to be there; first those of the group that is seldom there."""
    heads = [_heads(each) for each in groups if "%" not in each]
    return tuple(sorted(heads, key=lambda words: sum(map(how_often, words))))


def _heads(group: str) -> frozenset[str]:
    return frozenset(map(_telling_word, group.split("|")))


def _telling_word(words: str) -> str:
    return min(words.split("_"), key=lambda word: (how_often(word), -len(word)))
