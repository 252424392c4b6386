"""The reading tools: how this browser likes its pages. A cookie of a few words, no identifier in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
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
# The keys that go about a page of comments: to the next thread, the previous one, the next unread comment.
KEYS: Mapping[str, str] = {
    "next": "Next thread",
    "previous": "Previous thread",
    "unread": "Next unread comment",
}
USUAL_KEYS = "jkn"
NO_KEYS = "off"
_LETTERS = re.compile(r"([a-z0-9])(?!\1)([a-z0-9])(?!\1|\2)[a-z0-9]")


@dataclass(frozen=True, slots=True)
class Reading:
    """One browser's choices; unknown words fall back to the first."""

    size: str = "standard"
    spacing: str = "standard"
    theme: str = "auto"
    motion: str = "auto"
    keys: str = USUAL_KEYS  # three letters, or "off"
    reader: str = "off"  # "on" for somebody who listens: a screen reader has its own use for single letters

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
        """The choices in a cookie: "large.airy.dark.calm", with keys "large.airy.dark.calm.jkn.on"."""
        words = (cookie or "").split(".")
        keys, reader = [*words[len(CHOICES) :], "", ""][:2]
        return replace(
            cls.chosen(dict(zip(CHOICES, words, strict=False))),
            keys=keys if keys == NO_KEYS or _LETTERS.fullmatch(keys) else USUAL_KEYS,
            reader="on" if reader == "on" else "off",
        )

    def with_keys(self, values: Mapping[str, str]) -> Self | None:
        """With the keys named in a form; None where they are not three different letters or numbers."""
        letters = "".join(values.get(name, "").strip().lower() for name in KEYS)
        wanted = NO_KEYS if values.get("use") == NO_KEYS else letters
        if wanted != NO_KEYS and not _LETTERS.fullmatch(wanted):
            return None
        return replace(self, keys=wanted, reader="on" if values.get("reader") == "on" else "off")

    @property
    def letters(self) -> Mapping[str, str]:
        """Which key does what, also while they are off."""
        return dict(zip(KEYS, USUAL_KEYS if self.keys == NO_KEYS else self.keys, strict=True))

    @property
    def looks(self) -> str:
        """What the bytes of a page depend on. The keys aren't in it: script reads them from the cookie."""
        return ".".join(getattr(self, name) for name in CHOICES)

    @property
    def cookie(self) -> str:
        """What the cookie holds."""
        usual_keys = (self.keys, self.reader) == (USUAL_KEYS, "off")
        return self.looks if usual_keys else f"{self.looks}.{self.keys}.{self.reader}"

    @property
    def usual(self) -> bool:
        """Whether nothing was changed."""
        return self == type(self)()
