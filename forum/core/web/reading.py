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
# With these a browser asks sites not to follow it: Global Privacy Control, and Do Not Track before it.
ASKING = ("Sec-GPC", "DNT")
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
    ends: str = "off"  # "on" for somebody who lets the site count which stories they read to the end

    @classmethod
    def remembered(cls, cookie: str | None) -> Self:
        """The choices in a cookie: "large.airy.dark.calm", or all: "large.airy.dark.calm.jkn.on.on"."""
        words = (cookie or "").split(".")
        keys, reader, ends = [*words[len(CHOICES) :], "", "", ""][:3]
        return cls(
            keys=keys if keys == NO_KEYS or _LETTERS.fullmatch(keys) else USUAL_KEYS,
            reader=_switch(reader),
            ends=_switch(ends),
        ).with_looks(dict(zip(CHOICES, words, strict=False)))

    def with_looks(self, values: Mapping[str, str]) -> Self:
        """With the looks named in a form."""
        return replace(
            self,
            **{
                name: wanted if (wanted := values.get(name, "")) in words else next(iter(words))
                for name, words in CHOICES.items()
            },
        )

    def with_ends(self, word: str) -> Self:
        """With the word of a form on whether ends may be counted."""
        return replace(self, ends=_switch(word))

    def with_keys(self, values: Mapping[str, str]) -> Self | None:
        """With the keys named in a form; None where they are not three different letters or numbers."""
        letters = "".join(values.get(name, "").strip().lower() for name in KEYS)
        wanted = NO_KEYS if values.get("use") == NO_KEYS else letters
        if wanted != NO_KEYS and not _LETTERS.fullmatch(wanted):
            return None
        return replace(self, keys=wanted, reader=_switch(values.get("reader", "")))

    @property
    def letters(self) -> Mapping[str, str]:
        """Which key does what, also while they are off."""
        return dict(zip(KEYS, USUAL_KEYS if self.keys == NO_KEYS else self.keys, strict=True))

    @property
    def looks(self) -> str:
        """What the bytes of a page depend on. The rest isn't in it: script reads it from the cookie."""
        return ".".join(getattr(self, name) for name in CHOICES)

    @property
    def cookie(self) -> str:
        """What the cookie holds."""
        if self.ends == "on":
            return f"{self.looks}.{self.keys}.{self.reader}.{self.ends}"
        usual_keys = (self.keys, self.reader) == (USUAL_KEYS, "off")
        return self.looks if usual_keys else f"{self.looks}.{self.keys}.{self.reader}"

    @property
    def usual(self) -> bool:
        """Whether nothing was changed."""
        return self == type(self)()


def _switch(word: str) -> str:
    return "on" if word == "on" else "off"


def asks_not_to_be_counted(environ: Mapping[str, object]) -> bool:
    """Whether a request, told by its WSGI names, asks so. It then holds whatever was chosen here."""
    return any(environ.get(f"HTTP_{name.upper().replace('-', '_')}") == "1" for name in ASKING)
