"""What the team has written, without what was taken out of a comment. Pure.

`Gone` is what was taken out, looked through once; then each text is walked through once. In a text about
something else only what says who or where is found: a number, an address, a name. In one about the comment
itself quotes are found, too. A single everyday word never is: a reason has to say what was decided and why.

numbers    figures, however they are typed, and the places where people can be written to
names      names of people, also a part of one
quotes     runs of words that hardly anybody would say by chance
stretches  where something is found, and what is put there
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from forum.comments.differing import Taken
from forum.moderation.redacting.names import Names
from forum.moderation.redacting.numbers import Addresses, Figures
from forum.moderation.redacting.quotes import Quotes
from forum.moderation.redacting.stretches import INSTEAD, replaced

__all__ = ["INSTEAD", "Gone"]


@dataclass(frozen=True, slots=True)
class Gone:
    """What was taken out of a comment."""

    figures: Figures
    addresses: Addresses
    names: Names
    quotes: Quotes

    @classmethod
    def of(cls, taken: Iterable[Taken]) -> Self:
        """What these stretches say."""
        parts = list(taken)
        return cls(Figures.of(parts), Addresses.of(parts), Names.of(parts), Quotes.of(parts))

    def out_of(self, text: str) -> str:
        """A text about something else, or about a person, without what says who or where."""
        return replaced(text, [*self._telling(text)])

    def out_of_what_is_about_it(self, text: str) -> str:
        """A text about the comment itself, without that and without quotes of what was taken out."""
        return replaced(text, [*self._telling(text), *self.quotes.found(text)])

    def _telling(self, text: str) -> Iterable[tuple[int, int, str]]:
        yield from self.figures.found(text)
        yield from self.addresses.found(text)
        yield from self.names.found(text)
