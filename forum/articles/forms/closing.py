"""What comes in by the forms that close comments: a value, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.markup import normalise
from forum.core.typed import whole

LONGEST_SENTENCE = 300
MOST_DAYS = 3650  # ten years


@dataclass(frozen=True, slots=True)
class ClosingForm:
    """The sentence with which comments are closed."""

    sentence: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """One line of plain text."""
        sentence = " ".join(normalise(data.get("sentence", "")).split())
        problem = ""
        if not sentence:
            problem = "Please say in a sentence why; everybody will see it."
        elif len(sentence) > LONGEST_SENTENCE:
            problem = f"{LONGEST_SENTENCE} characters at most, please. This has {len(sentence)}."
        return cls(sentence, problem)


@dataclass(frozen=True, slots=True)
class PlannedClosingForm:
    """After how many days comments close by themselves; nothing typed means never."""

    typed: str
    days: int | None
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """A whole number of days, or nothing."""
        typed = normalise(data.get("days", "")).strip()
        days = whole(typed)
        fits = not typed or (days is not None and 1 <= days <= MOST_DAYS)
        problem = "" if fits else f"Please give a number of days from 1 to {MOST_DAYS}, or leave it empty."
        return cls(typed[:10], days if fits else None, problem)
