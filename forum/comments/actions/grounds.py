"""On what a moderator's decision stands."""

from dataclasses import dataclass

from forum.rules.book import Book


@dataclass(frozen=True, slots=True)
class Grounds:
    """Under which rule of which book, and a word for the author."""

    rule: str
    reason: str
    book: Book
