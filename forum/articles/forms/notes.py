"""What comes in by the form for an editor's note: a value, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.errors import Invalid
from forum.core.markup import NOTE, Written, write
from forum.rules.book import Book
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection


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
