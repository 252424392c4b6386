"""A change of the book as it was typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from forum.core.markup import normalise
from forum.core.typed import whole
from forum.rules.book import Book

LONGEST_CHANGE = 500
WHY = "Please say what you changed and why. Everybody can read it in the history."
SAME = "Nothing here is different from the rules as they stand."
PARTS_THAT_CHANGE = ("rules", "switches", "allowed", "care")

Typed = Mapping[str, str]
Problems = dict[str, str]


class Part(NamedTuple):
    """One form about the book. `labels` name its fields, in their order.

    `filled` gives its fields as the book has them. `changed` makes another book of what was typed, and says
    field by field what is wrong with it; with problems, the book that it gives is no use.
    """

    name: str
    title: str
    filled: Callable[[Book], Typed]
    changed: Callable[[Typed, Book], tuple[Book, Problems]]
    labels: Mapping[str, str]
    key: str | None = None  # of the rule that it is about


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed into the form of a part, the book that it would make, and what is wrong with it.

    `opened_on` is the edition that the form was opened on. A problem under "" is about the whole form.
    """

    typed: Typed
    change: str
    opened_on: int
    book: Book
    problems: Problems


def filled(part: Part, book: Book) -> Draft:
    """A form as it is opened."""
    return Draft(part.filled(book), "", book.edition, book, {})


def read(part: Part, data: Mapping[str, str], book: Book, *, saving: bool) -> Draft:
    """A form as it was sent. Who only tries a change need not say why."""
    typed = {name: normalise(data.get(name, "")) for name in part.filled(book)}
    change = " ".join(normalise(data.get("change", "")).split())
    after, problems = part.changed(typed, book)
    if saving:
        problems |= _reason(change)
    if not problems and _is_same(book, after):
        problems = {"": SAME}
    return Draft(typed, change, whole(data.get("opened_on")) or 0, book if problems else after, problems)


def _reason(change: str) -> Problems:
    if not change:
        return {"change": WHY}
    return _too_long("change", change, LONGEST_CHANGE)


def _too_long(name: str, text: str, most: int) -> Problems:
    return {name: f"{most} characters at most, please. This has {len(text)}."} if len(text) > most else {}


def _is_same(before: Book, after: Book) -> bool:
    return all(getattr(before, name) == getattr(after, name) for name in PARTS_THAT_CHANGE)


def sized(typed: Typed, sizes: Mapping[str, int], *, optional: frozenset[str] = frozenset()) -> Problems:
    """What is too long of some fields, or empty and may not be."""
    problems: Problems = {}
    for name, most in sizes.items():
        text = typed[name].strip()
        problems |= _too_long(name, text, most)
        if not text and name not in optional:
            problems[name] = "Please write something here."
    return problems
