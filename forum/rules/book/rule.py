"""One rule: what it asks, why, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from forum.rules.effects import Effect


@dataclass(frozen=True, slots=True)
class Section:
    """Rules that belong together on the page."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A community rule. `key` is its anchor, `version` moves with every change of its own words or effect.

    `note` is the public wording of the editor's note; `may` are the effects that an admin can choose from;
    what is not `counted` is nothing that anybody breaks, but says how we act.
    """

    key: str
    section: str
    title: str
    asks: str
    why: str
    happens: str
    effect: Effect
    may: tuple[Effect, ...]
    note: str = "Adjusted to comply with community rules."
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    counted: bool = True
    version: int = 1

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """From plain data. Raises ValueError, KeyError or TypeError when it is no rule."""
        lists = {name: tuple(data.get(name, ())) for name in ("good", "bad")}
        effects = {"effect": Effect(data["effect"]), "may": tuple(Effect(each) for each in data["may"])}
        return cls(**{**data, **lists, **effects})

    def same_as(self, other: "Rule") -> bool:
        """Whether it says the same, whatever its version."""
        return _said(self) == _said(other)


def _said(rule: Rule) -> tuple[object, ...]:
    return (rule.title, rule.asks, rule.why, rule.happens, rule.effect, rule.note, rule.good, rule.bad)
