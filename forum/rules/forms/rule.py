"""The form of one rule: its words, what follows, and examples."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from forum.core.errors import Invalid
from forum.rules.book import Book, Rule
from forum.rules.effects import Effect
from forum.rules.forms.draft import Part, Problems, Typed, sized
from forum.rules.forms.lines import entries, no_longer_than

SIZES: Mapping[str, int] = {"title": 80, "asks": 600, "why": 600, "happens": 600, "note": 200}
LABELS: Mapping[str, str] = {
    "title": "Title",
    "asks": "What it asks, in plain words",
    "why": "Why",
    "happens": "What happens, in words",
    "effect": "What follows when the program sees it",
    "note": "The words of its editor’s note",
    "good": "Examples that are fine",
    "bad": "Examples that are not",
}
EXAMPLES = ("good", "bad")
MOST_EXAMPLES, LONGEST_EXAMPLE = 10, 300


def part(key: str) -> Part:
    """The form of the rule with this key."""
    return Part("rule", "One rule", partial(_filled, key), partial(_changed, key), LABELS, key)


def _filled(key: str, book: Book) -> Typed:
    rule = book.rule(key)
    values = {name: getattr(rule, name) for name in SIZES}
    return (
        values | {"effect": rule.effect.value} | {name: "\n".join(getattr(rule, name)) for name in EXAMPLES}
    )


def _changed(key: str, typed: Typed, book: Book) -> tuple[Book, Problems]:
    rule, problems = book.rule(key), sized(typed, SIZES)
    values: dict[str, object] = {name: " ".join(typed[name].split()) for name in SIZES}
    for name in EXAMPLES:
        try:
            values[name] = entries(typed[name], no_longer_than(LONGEST_EXAMPLE), MOST_EXAMPLES)
        except Invalid as found:
            problems[name] = found.sentence
    if typed["effect"] in {each.value for each in rule.may}:
        values["effect"] = Effect(typed["effect"])
    else:
        problems["effect"] = "Please choose what follows from this rule."
    return _put(book, rule, replace(rule, **values)), problems  # type: ignore[arg-type]  # fields of a rule


def _put(book: Book, before: Rule, after: Rule) -> Book:
    rules = tuple(after if each is before else each for each in book.rules)
    return book.changed(rules=rules)
