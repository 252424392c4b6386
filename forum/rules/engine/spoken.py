"""What somebody says, sentence by sentence, in one spelling: for rules that listen for what is meant.

"I can't", "i cant" and "I cannot" are all "i can not"; "ur", "gonna", "anymore" are written out; words that
only colour (really, just, bloody) are left out; a mark stands by itself. A sentence begins and ends with a
space, so that " die " is the word and nothing else.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Protocol

from forum.rules import lexicon

_TOKEN = re.compile(
    r"[^\W_]+(?:'[^\W_]+)*|[.!?]+|[,;:()/\"'-]|[\U0001f600-\U0001f606\U0001f609\U0001f923\U0001f61c]"
)
_ENDINGS = (
    ("n't", " not"),
    ("'re", " are"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'m", " am"),
    ("'d", " would"),
)
_IS = frozenset(
    {"it", "he", "she", "that", "what", "there", "here", "who", "where", "how", "this", "everything"}
)
_QUOTES = frozenset("\"'")
_LAUGHS = "haha"
_LAST_PLAIN = "\U0001f5ff"


class Heard(Protocol):
    """A sentence of a reading, as far as it matters here."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def quoted(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence in one spelling. `start` and `end` are places in the reading; `quoted`: another's words."""

    start: int
    end: int
    text: str
    words: frozenset[str]
    quoted: bool


def spoken(sentences: Iterable[Heard], text: str) -> Iterator[Spoken]:
    """Sentences of a text in small letters, as they are said."""
    for each in sentences:
        words = said(text[each.start : each.end])
        yield Spoken(each.start, each.end, words, frozenset(words.split()), each.quoted)


def said(low: str) -> str:
    """A stretch of text in small letters, in one spelling."""
    heard = [_heard(each) for each in _TOKEN.findall(low)]
    return f" {' '.join(each for each in heard if each)} "


@lru_cache(maxsize=4096)
def _heard(token: str) -> str:
    """A word, or mark, in the one spelling; nothing for what only colours."""
    if not token[0].isalnum():
        return _mark(token)
    if token in fillers():
        return ""
    known = _spellings().get(token)
    return known if known is not None else _written_out(token)


def _mark(token: str) -> str:
    if token in _QUOTES:
        return '"'
    if token > _LAST_PLAIN:
        return _LAUGHS
    if token[0] in ".!?":
        return "?" if "?" in token else token[-1]
    return ","


def _written_out(word: str) -> str:
    if "'" not in word:
        return word
    for ending, plain in _ENDINGS:
        if word.endswith(ending):
            return word[: -len(ending)] + plain
    if word.endswith("'s"):
        owner = word[:-2]
        return f"{owner} is" if owner in _IS else f"{owner} s"
    return word.replace("'", "")


@cache
def _spellings() -> Mapping[str, str]:
    pairs = (line.partition("=") for line in lexicon.in_order("spellings") if "=" in line)
    return {short.strip(): plain.strip() for written, _, plain in pairs for short in written.split("|")}


@cache
def fillers() -> frozenset[str]:
    """Words that only colour what is said, and are left out."""
    return frozenset(line for line in lexicon.in_order("spellings") if "=" not in line)
