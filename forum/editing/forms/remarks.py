"""A remark as it comes in: plain words, and the words of the story that it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.markup import normalise

LONGEST_WORDS, LONGEST_QUOTE = 2000, 300


@dataclass(frozen=True, slots=True)
class RemarkForm:
    """What was typed, and what is wrong with it."""

    words: str
    quote: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """Some words; which words they are about may be left open, and is cut at a few lines."""
        words = normalise(data.get("words", "")[: 2 * LONGEST_WORDS]).strip()
        quote = " ".join(normalise(data.get("quote", "")[: 10 * LONGEST_QUOTE]).split())
        return cls(words, quote[:LONGEST_QUOTE], _problem(words))


def _problem(words: str) -> str:
    if not words:
        return "Please write what you want to say."
    if len(words) > LONGEST_WORDS:
        return f"{LONGEST_WORDS} characters at most, please. This has {len(words)}."
    return ""
