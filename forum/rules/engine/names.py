"""Names of people in a text: which words can be part of one, and where a whole one stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from forum.rules.engine.reading import Reading
from forum.rules.engine.speech import words_of
from forum.rules.lexicon import words

# Of one name there may be so many words: "Dr Maria van der Berg-Jones".
_MOST = 6
_TOKEN = re.compile(r"[^\W\d_](?:[^\W_]|['-](?=[^\W_])){0,40}")
_GAP = re.compile(r"\. ?|[ \t\xa0]{1,2}")
_SHORTENED = re.compile(r"(?:n't|'(?:ve|ll|d|re|m|em))$")  # "don't", "I've": never a name
_SHORTEST = 3
_ACRONYM = 5
# fmt: off
_ENDINGS = (
    ("ies", ("y",)), ("ied", ("y",)), ("es", ("",)), ("s", ("",)), ("ed", ("", "e")), ("ing", ("", "e")),
    ("ly", ("",)), ("er", ("", "e")),
)
PARTICLES = words_of(
    "van von vd de der den del della di da dos das la le mac mc nic ni al el bin ibn ter ten te o d ap "
    "st san"
)
# fmt: on


@dataclass(frozen=True, slots=True)
class Word:
    """A word that may be part of a name. `owns`: an "'s" follows, or a full stop and more."""

    start: int
    end: int
    text: str

    @property
    def low(self) -> str:
        """In small letters."""
        return self.text.lower()

    @property
    def big(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def initial(self) -> bool:
        """Whether it is a single letter."""
        return len(self.text) == 1


@lru_cache(maxsize=4096)
def everyday(word: str) -> bool:
    """Whether a word in small letters is an everyday one, and no name that we know of."""
    if _SHORTENED.search(word):
        return True
    if word in words("surname-forms") or word in words("surname-words") or is_first(word):
        return False
    known = words("plain-words")
    return word in known or word in words("medicines") or any(each in known for each in _bases(word))


def is_first(word: str) -> bool:
    """Whether it is a first name that we know of."""
    return word in words("first-names")


def doubtful(word: str) -> bool:
    """Whether a word is a name and an everyday word as well: "green", "long", "rose"."""
    return word in words("surname-words") or word in words("either")


def _bases(word: str) -> Iterator[str]:
    """ "rolled" comes from "roll", "hopping" from "hop"."""
    for ending, instead in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _SHORTEST:
            yield from (base + each for each in instead)
            if base[-1] == base[-2]:
                yield base[:-1]


def words_from(reading: Reading, place: int, most: int = _MOST) -> list[Word]:
    """The words that begin at a place, with nothing but a space or a full stop between."""
    found: list[Word] = []
    text = reading.text
    while len(found) < most:
        token = _TOKEN.match(text, place)
        if token is None:
            break
        word, owned = _without_s(token)
        found.append(word)
        gap = _GAP.match(text, word.end)
        if owned or gap is None or (gap.group()[0] == "." and not word.initial and word.low != "st"):
            break
        place = gap.end()
    return found


def _without_s(token: re.Match[str]) -> tuple[Word, bool]:
    """The word without its "'s", and whether it had one."""
    text = token.group()
    plain = text[:-2] if text.lower().endswith("'s") else text
    return Word(token.start(), token.start() + len(plain), plain), plain != text


def could_be(word: Word, *, shouted: bool = False) -> bool:
    """Whether a word with a capital can be part of a name: nothing everyday, no short form in capitals."""
    if not word.big or word.initial or word.low in PARTICLES:
        return False
    if word.text.isupper() and len(word.text) <= _ACRONYM and not shouted:
        return False
    return not _all_everyday(word.low)


def _all_everyday(low: str) -> bool:
    return everyday(low) or all(everyday(part) for part in re.split(r"[-']", low) if len(part) > 1)


def run(found: list[Word], first: int, *, shouted: bool = False) -> int:
    """How many words from the first on make one name: particles and initials only before the last."""
    end = first
    for place in range(first, len(found)):
        word = found[place]
        if could_be(word, shouted=shouted):
            end = place + 1
        elif not (word.low in PARTICLES or (word.initial and word.big and word.text != "I")):
            break
    return end - first


def full_name(reading: Reading, place: int) -> tuple[Word, ...]:
    """The words of a first and a last name that stand at a place; nothing where there is only one of them."""
    found = words_from(reading, place)
    many = run(found, 0)
    named = tuple(found[:many])
    if sum(could_be(word) for word in named) > 1 or (many > 1 and named[0].initial):
        return named
    return _in_small_letters(found) if not named else ()


def _in_small_letters(found: list[Word]) -> tuple[Word, ...]:
    """ "sarah hendricks": a first name that we know, and a word that is none."""
    pair = found[:2]
    if len(pair) < len("ab") or any(word.big for word in pair):
        return ()
    first, last = pair
    known = is_first(first.low) and not doubtful(first.low)
    return (first, last) if known and strange(last.low) else ()


def strange(low: str) -> bool:
    """Whether a word in small letters is none that we know: it may be a last name."""
    return len(low) > _SHORTEST and not everyday(low) and not doubtful(low) and not is_first(low)
