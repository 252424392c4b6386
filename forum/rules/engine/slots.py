"""How a phrase of a list is found in a sentence as it is said: slots in order, or words together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

# Words that are everywhere, so that they say nothing about what a sentence is about.
_COMMON = frozenset(
    (
        "i you he she it we they me my your him her his them their us our a an the this that these those to of in"
        " on at for with from by and or but not no do does did is are am was were be been being have has had will"
        " would can could should if when what how who why all any some more up out so as about there here just one"
        " get got go going want like know think say said people time day good us much many very too now then than"
        " make made take took back days off over into only because after before again , . ! ? _ %"
    ).split()
)
_NUMBER = (
    r"(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred)"
)
_LEADS = (
    "oh|well|and|but|ok|so|yeah|nah|yes|no|then|now|hey|wow|omg|ffs|haha|please|kindly|do|mate|look|right"
    '|,|.|!|?|"'
)
_BEGINS = "^(?: (?:{})(?= )){{0,4}}"
_CLOSES = r"(?=(?: [.!,\"?]| haha| x+)* $)"
_GAPS = {"..": r"[^\s,.!?\"]+", "++": r"\S+"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """Slots in order."""

    cues: frozenset[str]
    compiled: re.Pattern[str]

    def found(self, text: str, words: frozenset[str]) -> str | None:
        """The words that fit, if any do."""
        found = self.compiled.search(text)
        return found.group() if found else None

    def blanked(self, text: str) -> str:
        """A sentence without what fits."""
        return self.compiled.sub(" _ ", text)

    def cost(self, text: str) -> int:
        """How many signs a look costs."""
        return len(text)


@dataclass(frozen=True, slots=True)
class Words:
    """One of these must be there: words by themselves, or joined ones."""

    single: frozenset[str]
    joined: tuple[str, ...]

    def among(self, text: str, words: frozenset[str]) -> bool:
        """Whether one of them is."""
        return not self.single.isdisjoint(words) or any(each in text for each in self.joined)


@dataclass(frozen=True, slots=True)
class Together:
    """Words in any order: one of each group, and none that is barred."""

    cues: frozenset[str]
    groups: tuple[Words, ...]
    barred: tuple[Words, ...]
    listed: str

    def found(self, text: str, words: frozenset[str]) -> str | None:
        """What it listens for, if all of it is there."""
        fits = all(group.among(text, words) for group in self.groups)
        return self.listed if fits and not any(group.among(text, words) for group in self.barred) else None

    def cost(self, text: str) -> int:
        """How many signs a look costs: words are looked up, not searched for."""
        return len(self.groups)


def together(words: str) -> Together:
    """Groups with `&` between them; a barred one begins with `!`."""
    groups = [each.strip() for each in words.split("&")]
    needed = [each for each in groups if not each.startswith("!")]
    barred = [each[1:] for each in groups if each.startswith("!")]
    return Together(_cues(needed), tuple(map(_words, needed)), tuple(map(_words, barred)), words)


def _words(group: str) -> Words:
    parts = [each.replace("_", " ") for each in group.split("|")]
    single = frozenset(each for each in parts if " " not in each)
    return Words(single, tuple(f" {each} " for each in parts if " " in each))


def pattern(words: str) -> Pattern:
    """Slots with spaces between them."""
    slots = words.split()
    needed = [each for each in slots if each[0] not in "?!<^$" and each[:2] not in _GAPS]
    return Pattern(_cues(needed), re.compile("".join(map(_slot, slots))))


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
    """The words of the group that says most: without one of them the phrase is not there."""
    found = [frozenset(map(_telling_word, each.split("|"))) for each in needed if "%" not in each]
    return max(found, key=_telling)


def _telling_word(words: str) -> str:
    return max(words.split("_"), key=lambda word: (word not in _COMMON, len(word)))


def _telling(cues: frozenset[str]) -> tuple[int, int]:
    return -len(cues & _COMMON), min(map(len, cues))
