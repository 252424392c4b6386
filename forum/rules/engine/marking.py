"""A text with its words about health marked, sign by sign of the same length.

In what `heard` gives, capitals are marks: M a medicine by name, T treatment, X an examination, C who cares
for people, R a remedy of which much is claimed, D an illness. So a pattern says `stop (?:the )?[MT]+` and
means thousands of words. What stands in quotation marks is blanked: it is somebody else's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from forum.rules import lexicon
from forum.rules.engine.speech import said_at, words_of

KINDS: Mapping[str, tuple[str, ...]] = {
    "D": ("conditions",),
    "R": ("remedies",),
    "C": ("carers",),
    "X": ("tests",),
    "T": ("treatments",),
    "M": ("medicines", "brands"),
}
_WORD = re.compile(r"[a-z0-9]+(?:['&-][a-z0-9]+)*")
_TOKEN = re.compile(rf"(?<![a-z0-9])(?<![a-z0-9]['&-]){_WORD.pattern}")
_BETWEEN = bytes(sign if chr(sign).isascii() and chr(sign).isalnum() else ord(" ") for sign in range(256))
# How names of medicines end, so that one typed wrongly or new is heard as well.
_ENDINGS = words_of(
    "mab imod azepam azolam gabalin gablin gabapentin gabapentine triptyline triptaline oxetine prazole "
    "cillin mycin nisone nisolone codone fenadine ribine dopa setron bactam oxacin tidine statin statine "
    "sartan"
)
_ENDS = re.compile(rf"[a-z]{{2,20}}(?:{'|'.join(sorted(_ENDINGS))})")
_LAST = frozenset(each[-3:] for each in _ENDINGS)
_TYPED = re.compile(
    r"bac?ll?of[ie]n|bacolfen|ocr[ae]v[aiu]s|ocrelizamab|tys[ao]br[iy]e?|tecfider[ae]+|kesimp[ta]+|"
    r"gab[ae]p[ae]nt[ie]ne?"
    r"|preg[ae]bl[ai]n|amitripty?l[ie]n|modafanil|diaza?pan|tizanad?ine|paracetomol|ibuprofin|copaxon|"
    r"mavanclad"
)
_FIRST = words_of("bac bal ocr tys tec kes gab pre ami mod dia tiz par ibu cop mav")  # letters of those
_QUOTED = (
    re.compile(r'"[^"\n]{2,300}"'),
    re.compile(r"'(?<![a-z0-9]')(?:[^'\n]|(?<=[a-z])'(?=[a-z])){2,300}'(?![a-z0-9])"),
)
_WHO_SPOKE = re.compile(
    r":|(?<![a-z])(?:said|says|say|told|wrote|writes|goes|asked|quote|like|called)(?![a-z])"
)
_MANY = 200  # names that may be in a text: more are looked for word by word
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
        if sign in low and pattern.search(low):
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
    for start in sorted(_places(text)):
        found = _TOKEN.match(text, start)
        word = found[0] if found else ""
        phrase, kind = _phrase(text, start, phrases.get(word, ()))
        kind = kind or single.get(word) or _kind(word)
        if kind:
            yield start, start + len(phrase or word), kind


def _phrase(text: str, start: int, phrases: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The first of these that stands here, with its kind."""
    for phrase, kind in phrases:
        end = start + len(phrase)
        if text.startswith(phrase, start) and not text[end : end + 1].isalnum():
            return phrase, kind
    return "", ""


def _places(text: str) -> set[int]:
    """Where names may begin: few words of a text are in any, and only those are looked for."""
    words = frozenset(_apart(text))
    index = _by_word()
    names = [name for word in index.keys() & words for name in index[word]]
    new = words - lexicon.words("common")
    names += [word for word in new if (word[-3:] in _LAST or word[:3] in _FIRST) and _kind(word)]
    if len(names) > _MANY:
        return {found.start() for found in _WORD.finditer(text)}
    return {place for name in names for place in said_at(name, text)}


def _apart(text: str) -> list[str]:
    """The words of a text, or a name: whatever is neither letter nor figure stands between two."""
    return text.encode("ascii", "replace").translate(_BETWEEN).decode("ascii").split()


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


@cache
def _by_word() -> Mapping[str, tuple[str, ...]]:
    """All names by the word of each that is met least."""
    single, phrases = _lists()
    met = {word: place for place, word in enumerate(lexicon.in_order("common"))}
    found: dict[str, list[str]] = {}
    for name in [*single, *(phrase for each in phrases.values() for phrase, _ in each)]:
        rarest = max(_apart(name), key=lambda word: (met.get(word, len(met)), len(word)))
        found.setdefault(rarest, []).append(name)
    return {word: tuple(names) for word, names in found.items()}
