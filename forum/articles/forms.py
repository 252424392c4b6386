"""What comes in by the forms about an article: a value, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.errors import Invalid
from forum.core.markup import NOTE, Written, normalise, write
from forum.core.typed import whole
from forum.rules.book import Book
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection

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


@dataclass(frozen=True, slots=True)
class NoteForm:
    """What readers are told of a change to a story: as typed, as it would stand, what is wrong with it."""

    typed: str
    rule: str | None
    words: Written | None
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str], book: Book) -> Self:
        """A few words, and one of the counted rules or none."""
        typed, rule = data.get("words", ""), data.get("rule") or None
        if rule is not None and rule not in book.numbers:
            return cls(typed, None, None, "Please choose a rule from the list, or none.")
        try:
            words = write(typed, NOTE)
        except Invalid as found:
            return cls(typed, rule, None, found.sentence)
        return cls(typed, rule, words, objection(words.body, Place.PROFILE, Standing(team=True)))
