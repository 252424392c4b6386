"""A text with its words about health marked, sign by sign of the same length.

In what `heard` gives, capitals are marks: M a medicine by name, T treatment, X an examination, C who cares
for people, R a remedy of which much is claimed, D an illness. So a pattern says `stop (?:the )?[MT]+` and
means thousands of words. What stands in quotation marks is blanked: it is somebody else's.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from forum.rules import lexicon

KINDS: Mapping[str, tuple[str, ...]] = {
    "D": ("conditions",),
    "R": ("remedies",),
    "C": ("carers",),
    "X": ("tests",),
    "T": ("treatments",),
    "M": ("medicines", "brands"),
}
_WORD = re.compile(r"[a-z0-9]+(?:['&-][a-z0-9]+)*")
# How names of medicines end, so that one typed wrongly or new is heard as well.
_ENDS = re.compile(
    r"[a-z]{2,20}(?:mab|imod|azepam|azolam|gabalin|gablin|gabapentine?|triptyline|triptaline|oxetine|prazole"
    r"|cillin|mycin|nisone|nisolone|codone|fenadine|ribine|dopa|setron|bactam|oxacin|tidine|statine?|sartan)"
)
_TYPED = re.compile(
    r"bac?ll?of[ie]n|bacolfen|ocr[ae]v[aiu]s|ocrelizamab|tys[ao]br[iy]e?|tecfider[ae]+|kesimp[ta]+|"
    r"gab[ae]p[ae]nt[ie]ne?"
    r"|preg[ae]bl[ai]n|amitripty?l[ie]n|modafanil|diaza?pan|tizanad?ine|paracetomol|ibuprofin|copaxon|"
    r"mavanclad"
)
_QUOTED = (
    re.compile(r'"[^"\n]{2,300}"'),
    re.compile(r"(?<![a-z0-9])'(?:[^'\n]|(?<=[a-z])'(?=[a-z])){2,300}'(?![a-z0-9])"),
)
_WHO_SPOKE = re.compile(
    r":|(?<![a-z])(?:said|says|say|told|wrote|writes|goes|asked|quote|like|called)(?![a-z])"
)
_FEW = 3  # words outside of quotation marks, at most
_SHORTEST = 5


@lru_cache(maxsize=8)
def heard(low: str) -> str:
    """A text in small letters with its words about health marked and its quotations blanked."""
    result, place = [], 0
    text = _without_quotations(low)
    for start, end, kind in _known(text):
        if start >= place:
            result += [text[place:start], kind * (end - start)]
            place = end
    return "".join([*result, text[place:]])


def _without_quotations(low: str) -> str:
    for sign, pattern in zip("\"'", _QUOTED, strict=True):
        if sign in low:
            low = pattern.sub(_heard_quotation if _is_all(pattern, low) else _blanked, low)
    return low


def _is_all(pattern: re.Pattern[str], low: str) -> bool:
    """Whether nobody is quoted: hardly anything stands outside the marks, and nothing that says who spoke."""
    outside = pattern.sub(" ", low)
    return len(outside.split()) <= _FEW and _WHO_SPOKE.search(outside) is None


def _heard_quotation(found: re.Match[str]) -> str:
    return f" {found[0][1:-1]} "


def _blanked(found: re.Match[str]) -> str:
    """Blanks for what somebody else said; a single word between marks is nobody's."""
    said = found[0][1:-1]
    return f"{found[0][0]}{said if said.isalnum() else ' ' * len(said)}{found[0][-1]}"


def _known(text: str) -> Iterator[tuple[int, int, str]]:
    single, phrases = _lists()
    for found in _WORD.finditer(text):
        word, start = found.group(), found.start()
        for phrase, kind in phrases.get(word, ()):
            end = start + len(phrase)
            if text.startswith(phrase, start) and not text[end : end + 1].isalnum():
                yield start, end, kind
                break
        else:
            kind = single.get(word) or _kind(word)
            if kind:
                yield start, found.end(), kind


@lru_cache(maxsize=4096)
def _kind(word: str) -> str:
    """The kind of a word that stands in no list as it is: `nurse's`, a new name, a typing error."""
    if len(word) < _SHORTEST:
        return ""
    if word.endswith("'s"):
        return _lists()[0].get(word[:-2], "")
    return "M" if _ENDS.fullmatch(word) or _TYPED.fullmatch(word) else ""


@cache
def _lists() -> tuple[Mapping[str, str], Mapping[str, tuple[tuple[str, str], ...]]]:
    """Single words with their kinds; phrases by their first words, the longest first."""
    single: dict[str, str] = {}
    phrases: dict[str, list[tuple[str, str]]] = {}
    for kind, names in KINDS.items():
        for entry in (each for name in names for each in lexicon.in_order(name)):
            if " " in entry:
                phrases.setdefault(entry.split()[0], []).append((entry, kind))
            else:
                single[entry] = kind
    return single, {
        word: tuple(sorted(each, key=lambda entry: -len(entry[0]))) for word, each in phrases.items()
    }
