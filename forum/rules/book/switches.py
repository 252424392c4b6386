"""What communities decide differently."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Protocol, Self

CHOICES: Mapping[str, tuple[str, ...]] = {
    "clinicians": ("all", "negative", "off"),
    "newcomer_links": ("hold", "publish"),
    "profanity": ("strong", "all", "off"),
    "politics": ("context", "ban"),
    "pictures": ("hold", "open", "off"),
    "out_of_hours": ("publish", "hold newcomers", "hold all"),
    "shield": ("on", "off"),
}
RANGES: Mapping[str, tuple[int, int]] = {
    "most_links": (0, 20),
    "minimum_age": (13, 18),
    "hold_first": (0, 5),
    "opens": (0, 23),
    "closes": (1, 24),
    "sealed_days": (30, 730),
    "care_cap": (1, 20),
    "reports_hold": (0, 20),
}


_COUNTRY = re.compile(r"[A-Z]{2}")


class Writes(Protocol):
    """Who writes, as far as waiting is concerned."""

    @property
    def newcomer(self) -> bool: ...
    @property
    def published(self) -> int: ...
    @property
    def attended(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Switches:
    """One setting for each question on which communities disagree.

    `clinicians`: whether names of clinicians are shortened always, only beside something negative, or never.
    `opens` and `closes` are hours of the day, UTC, between which somebody of the team is there.
    `country` is where most members live: how numbers are read, whose helplines come first.
    `sealed_days`: how long the text before an adjustment is kept.
    `care_cap`: after how many people in one shift a moderator is asked to let another take the next.
    `reports_hold`: how many members' reports let a comment wait while nobody of the team is there; 0: none.
    """

    clinicians: str = "all"
    most_links: int = 2
    newcomer_links: str = "hold"
    profanity: str = "strong"
    politics: str = "context"
    minimum_age: int = 18
    pictures: str = "hold"
    hold_first: int = 0
    opens: int = 0
    closes: int = 24
    out_of_hours: str = "publish"
    shield: str = "on"
    country: str = "GB"
    sealed_days: int = 183
    care_cap: int = 5
    reports_hold: int = 3

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """From plain data. Raises ValueError when a setting can't be."""
        known = {field.name for field in fields(cls)}
        for name, value in data.items():
            if name not in known or not can_be(name, value):
                raise ValueError(f"{name} can't be {value!r}.")
        return cls(**data)

    @property
    def always(self) -> bool:
        """Whether somebody of the team is there day and night."""
        return (self.closes - self.opens) % 24 == 0

    def attended(self, hour: int) -> bool:
        """Whether somebody of the team is there at this hour of the day, UTC."""
        if self.opens < self.closes:
            return self.opens <= hour < self.closes
        return hour >= self.opens or hour < self.closes

    def waits(self, writes: Writes) -> str:
        """Why a comment waits whoever wrote what in it, as a sentence; empty when it doesn't."""
        if writes.published < self.hold_first:
            return "We read a member's first comments before others do. Yours will appear soon."
        away = self.out_of_hours != "publish" and not writes.attended
        if away and (self.out_of_hours == "hold all" or writes.newcomer):
            return f"Nobody of the team is here right now. Your comment is read after {self.opens}:00 (UTC)."
        return ""


def can_be(name: str, value: object) -> bool:
    """Whether a setting can have this value."""
    if name in CHOICES:
        return value in CHOICES[name]
    if name in RANGES:
        low, high = RANGES[name]
        return isinstance(value, int) and low <= value <= high
    return isinstance(value, str) and _COUNTRY.fullmatch(value) is not None
