"""What comes in by the forms for marks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.errors import Invalid
from forum.core.markup import normalise
from forum.marks.words import LONGEST, SHORTEST, folded

UNCLEAR = "We could not tell what that was meant to do. Please use the button on the page."


@dataclass(frozen=True, slots=True)
class WordForm:
    """A word to mute, and what is wrong with it."""

    word: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """A word, or a few; spaces at its ends don't count."""
        typed = data.get("word", "")[: 4 * LONGEST]
        word = " ".join(normalise(typed).split())
        fits = SHORTEST <= len(word) <= LONGEST and folded(word)
        return cls(word, "" if fits else f"Please type a word of {SHORTEST} to {LONGEST} characters.")


def wished(data: Mapping[str, str]) -> bool:
    """What a button of two states wants: `on` is "1" or "0"."""
    if data.get("on") not in {"0", "1"}:
        raise Invalid(UNCLEAR)
    return data["on"] == "1"
