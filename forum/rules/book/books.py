"""A whole book, the one that Kith ships, and books as JSON."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from forum.rules.book.allowed import Allowed
from forum.rules.book.care import Care
from forum.rules.book.rule import Rule, Section
from forum.rules.book.switches import Switches
from forum.rules.effects import Effect

SHIPPED = Path(__file__).parent / "shipped"
FIRST_EDITION = 1


@dataclass(frozen=True)
class Book:
    """The rules as they stand. `edition` counts how often the book was changed."""

    edition: int
    sections: tuple[Section, ...]
    rules: tuple[Rule, ...]
    switches: Switches
    allowed: Allowed
    care: Care

    @cached_property
    def _by_key(self) -> Mapping[str, Rule]:
        return {rule.key: rule for rule in self.rules}

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """How the rules are counted, by key."""
        return {rule.key: number for number, rule in enumerate(self.counted, 1)}

    @cached_property
    def counted(self) -> tuple[Rule, ...]:
        """The rules that can be broken, section by section, as they are counted."""
        order = [section.key for section in self.sections]
        return tuple(
            sorted((each for each in self.rules if each.counted), key=lambda each: order.index(each.section))
        )

    def rule(self, key: str) -> Rule:
        """The rule of this key. Raises KeyError."""
        return self._by_key[key]

    def find(self, key: str | None) -> Rule | None:
        """The rule of this key, if there is one."""
        return self._by_key.get(key or "")

    def effect(self, key: str) -> Effect:
        """What follows from a finding under this rule: its own effect, unless a switch turns it off."""
        switch = {
            "naming-clinicians": self.switches.clinicians,
            "strong-language": self.switches.profanity,
            "pictures": "off" if self.switches.pictures == "open" else self.switches.pictures,
        }
        return Effect.OFF if switch.get(key) == "off" else self.rule(key).effect

    def changed(self, **parts: Any) -> "Book":
        """The next edition, with these parts in place of the ones before; changed rules get a new version."""
        draft = replace(self, edition=self.edition + 1, **parts)
        rules = tuple(self._next(each) for each in draft.rules)
        return replace(draft, rules=rules)

    def _next(self, rule: Rule) -> Rule:
        before = self.find(rule.key)
        if before is None:
            return replace(rule, version=1)
        return replace(rule, version=before.version + (not rule.same_as(before)))


@cache
def shipped() -> Book:
    """The book that comes with Kith: the first edition."""
    rules, care = _toml("rules"), _toml("care")
    return _book(
        {
            "edition": FIRST_EDITION,
            "sections": rules["section"],
            "rules": rules["rule"],
            "switches": {},
            "allowed": _toml("allowed"),
            "care": {**care, "countries": care["country"]},
        }
    )


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((SHIPPED / f"{name}.toml").read_text("utf-8"))


def to_json(book: Book) -> str:
    """A book as it is stored."""
    return json.dumps(asdict(book), ensure_ascii=False, indent=1)


def from_json(text: str) -> Book:
    """A book as it was stored. Raises ValueError, KeyError or TypeError when it is none."""
    return _book(json.loads(text))


def _book(data: Mapping[str, Any]) -> Book:
    sections = tuple(Section(**each) for each in data["sections"])
    rules = tuple(Rule.of(each) for each in data["rules"])
    switches, allowed, care = (
        Switches.of(data["switches"]),
        Allowed.of(data["allowed"]),
        Care.of(data["care"]),
    )
    return Book(data["edition"], sections, rules, switches, allowed, care)
