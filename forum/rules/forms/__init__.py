"""What comes in by the forms that change the book: each part of it has one.

draft      what was typed, what is wrong with it, what it would make of the book
lines      entries that are typed one a line
rule, switches, allowed, care   how each part is filled and read
testing    a text to try the rules on
"""

from forum.core.errors import Missing
from forum.rules.book import Book
from forum.rules.forms import allowed, care, rule, switches
from forum.rules.forms.draft import Draft, Part, filled, read
from forum.rules.forms.testing import TestForm

PARTS = {each.name: each for each in (switches.PART, allowed.PART, care.PART)}

__all__ = ["PARTS", "Draft", "Part", "TestForm", "filled", "part", "part_of_rule", "read"]


def part(name: str) -> Part:
    """The form of this name. Raises Missing."""
    if name not in PARTS:
        raise Missing
    return PARTS[name]


def part_of_rule(key: str, book: Book) -> Part:
    """The form of one rule. Raises Missing."""
    if book.find(key) is None:
        raise Missing("There is no such rule.")
    return rule.part(key)
