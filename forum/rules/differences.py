"""What is different between two editions of the book, so that people can read it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from forum.rules.book import Book, Country, Rule
from forum.rules.book.questions import QUESTIONS

RULE_PARTS = {
    "title": "Title",
    "asks": "What it asks",
    "why": "Why",
    "happens": "What happens",
    "note": "The words of its editor’s note",
    "effect": "What follows",
    "good": "Fine",
    "bad": "Not like this",
}
LISTS = {
    "helplines": "Numbers of helplines",
    "hosts": "Trusted sites",
    "eponyms": "Names of illnesses and other well-known names",
    "vocabulary": "Words that are never masked",
}
CARE_PARTS = {"title": "Heading", "words": "Words", "danger": "When there is danger"}
_WORDS = re.compile(r"\S+\s*")


class Piece(NamedTuple):
    """Words that stayed ("same"), went ("out") or came ("in")."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that was changed: in what, which part of it, and how. `key` is a rule's anchor.

    The pieces make one text; or, where it `lists`, each is an entry that went or came.
    """

    subject: str
    part: str
    pieces: Sequence[Piece]
    key: str | None = None
    lists: bool = False


def differences(before: Book, after: Book) -> list[Difference]:
    """Everything that two editions say differently, in the order of the book."""
    return [
        *_rules(before, after),
        *_switches(before, after),
        *_allowed(before, after),
        *_care(before, after),
    ]


def pieces(before: str, after: str) -> list[Piece]:
    """Two texts as one, word by word."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    found = []
    for kind, start, end, begin, stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Piece("same", "".join(old[start:end])))
            continue
        went, came = Piece("out", "".join(old[start:end])), Piece("in", "".join(new[begin:stop]))
        found += [each for each in (went, came) if each.words]
    return found


def _rules(before: Book, after: Book) -> Iterator[Difference]:
    for rule in after.rules:
        old = before.find(rule.key)
        if old is None:
            yield Difference(rule.title, "A new rule", [Piece("in", rule.asks)], rule.key)
        elif not rule.same_as(old):
            yield from _rule(old, rule)


def _rule(before: Rule, after: Rule) -> Iterator[Difference]:
    for name, part in RULE_PARTS.items():
        old, new = getattr(before, name), getattr(after, name)
        if old != new and isinstance(new, tuple):
            yield Difference(after.title, part, _entries(old, new), after.key, lists=True)
        elif old != new:
            yield Difference(after.title, part, pieces(str(old), str(new)), after.key)


def _switches(before: Book, after: Book) -> Iterator[Difference]:
    for name, question in QUESTIONS.items():
        old, new = getattr(before.switches, name), getattr(after.switches, name)
        if old != new:
            both = [Piece("out", question.answered(old)), Piece("in", question.answered(new))]
            yield Difference("Switches", question.label, both, lists=True)


def _allowed(before: Book, after: Book) -> Iterator[Difference]:
    for name, part in LISTS.items():
        old, new = getattr(before.allowed, name), getattr(after.allowed, name)
        if old != new:
            yield Difference("What is let through", part, _entries(old, new), lists=True)


def _care(before: Book, after: Book) -> Iterator[Difference]:
    subject = "Words of care"
    for name, part in CARE_PARTS.items():
        old, new = getattr(before.care, name), getattr(after.care, name)
        if old != new:
            yield Difference(subject, part, pieces(old, new))
    old_lines = [line for each in before.care.countries for line in _lines(each)]
    new_lines = [line for each in after.care.countries for line in _lines(each)]
    if old_lines != new_lines:
        yield Difference(subject, "Who can help", _entries(old_lines, new_lines), lists=True)


def _lines(country: Country) -> Iterator[str]:
    """A country in whole sentences, so that each can be read by itself."""
    yield f"{country.name}: emergency number {country.emergency}"
    for line in country.lines:
        yield f"{country.name}: {line.name}, {line.how}" + (f", {line.when}" if line.when else "")


def _entries(before: Sequence[str], after: Sequence[str]) -> list[Piece]:
    went = [Piece("out", each) for each in before if each not in after]
    came = [Piece("in", each) for each in after if each not in before]
    return [*went, *came] or [Piece("same", "The order was changed.")]
