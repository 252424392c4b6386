"""The rule book: rules, switches, what is let through, and the words of care. Plain data, in editions.

rule       one rule and what follows from it
switches   what communities decide differently; questions says the same in words
allowed    helplines, trusted hosts, eponyms, words that are let through
care       what somebody sees who may be in danger
books      a whole book; the one that Kith ships; to JSON and back
"""

from forum.rules.book.allowed import Allowed
from forum.rules.book.books import Book, from_json, shipped, to_json
from forum.rules.book.care import Care, Country, Line
from forum.rules.book.rule import Rule, Section
from forum.rules.book.switches import Switches

__all__ = [
    "Allowed",
    "Book",
    "Care",
    "Country",
    "Line",
    "Rule",
    "Section",
    "Switches",
    "from_json",
    "shipped",
    "to_json",
]
