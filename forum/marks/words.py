"""Words that somebody would rather not read, and whether a text holds one of them. Pure.

A word counts as a whole, whatever its capitals: "cure" is found in "The CURE!" and not in "secure". What is
typed may be several words. Languages that put no spaces between words are read by what spaces there are.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

MOST_WORDS = 100
SHORTEST, LONGEST = 2, 40
LONGEST_TEXT = 20_000  # of a text that is looked through; the longest comment has half of it


@dataclass(frozen=True, slots=True)
class Muted:
    """A set of words to look for."""

    words: dict[str, str]  # as they are compared: as they were typed
    pattern: re.Pattern[str] | None

    def finds(self, text: str) -> str | None:
        """The first of the words that stands in a plain text, as it was typed; or nothing."""
        found = self.pattern.search(folded(text[:LONGEST_TEXT])) if self.pattern else None
        return self.words[found[0]] if found else None


@lru_cache(maxsize=512)
def muted(words: tuple[str, ...]) -> Muted:
    """What looks for these words, made once for each set."""
    compared = {folded(word): word for word in words[:MOST_WORDS]}
    compared.pop("", None)
    if not compared:
        return Muted({}, None)
    # The longest first: of two that begin alike, the one that says more is found.
    either = "|".join(re.escape(word) for word in sorted(compared, key=len, reverse=True))
    part = rf"[\w{_marks()}]"
    return Muted(compared, re.compile(f"(?<!{part})(?:{either})(?!{part})"))


def folded(text: str) -> str:
    """Equal for what reads alike: capitals, width, curled apostrophes and lengths of spaces don't matter."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(plain.split())


@cache
def _marks() -> str:
    """Accents and vowel signs that stand on a letter of their own count: for a pattern, as spans."""
    codes = [code for code in range(0x300, 0x10000) if unicodedata.category(chr(code)).startswith("M")]
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in _spans(codes))


def _spans(codes: Iterable[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for code in codes:
        if spans and code == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], code)
        else:
            spans.append((code, code))
    return spans
