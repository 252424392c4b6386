"""The reading tools: how this browser likes its pages. A cookie of four words, no identifier in it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self

COOKIE = "reading"
KEEP = 365 * 24 * 3600

# setting: its values and how they are called; the first is how pages come without any choice
CHOICES: Mapping[str, Mapping[str, str]] = {
    "size": {
        "standard": "Standard",
        "large": "Large",
        "larger": "Larger",
        "largest": "Largest",
        "huge": "Huge",
    },
    "spacing": {"standard": "Standard", "airy": "Airy", "airier": "Very airy"},
    "theme": {
        "auto": "Like my device",
        "light": "Light",
        "cream": "Cream",
        "dark": "Dark",
        "contrast": "High contrast",
    },
    "motion": {"auto": "Like my device", "calm": "Nothing moves"},
}
LEGENDS: Mapping[str, str] = {
    "size": "Text size",
    "spacing": "Spacing",
    "theme": "Colours",
    "motion": "Motion",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One browser's choices; unknown words fall back to the first."""

    size: str = "standard"
    spacing: str = "standard"
    theme: str = "auto"
    motion: str = "auto"

    @classmethod
    def chosen(cls, values: Mapping[str, str]) -> Self:
        """The choices named in a form."""
        return cls(
            **{
                name: wanted if (wanted := values.get(name, "")) in words else next(iter(words))
                for name, words in CHOICES.items()
            }
        )

    @classmethod
    def remembered(cls, cookie: str | None) -> Self:
        """The choices kept in a cookie: "large.airy.dark.calm"."""
        return cls.chosen(dict(zip(CHOICES, (cookie or "").split("."), strict=False)))

    @property
    def cookie(self) -> str:
        """What the cookie holds."""
        return ".".join(getattr(self, field.name) for field in fields(self))

    @property
    def usual(self) -> bool:
        """Whether nothing was changed."""
        return self == Reading()
