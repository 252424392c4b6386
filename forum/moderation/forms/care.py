"""What comes in by the forms of the care lane."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

from forum.core.markup import normalise
from forum.core.typed import whole
from forum.moderation.seen import Seen
from forum.moderation.targets import LATEST, moments

LONGEST_WORD = 300
WHEN = "Please choose when, or type a day and a time."
UNREADABLE = "We could not read that day and time. Please type it like 2026-03-01T18:30 (UTC)."
OVER = "That moment is over already. Please choose a later one."
TOO_FAR = "Please choose a moment within three months."


@dataclass(frozen=True, slots=True)
class AgainForm:
    """When to look again: a usual moment, or one of one's own, which goes before."""

    choice: str
    typed: str
    at: datetime | None
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str], now: datetime) -> Self:
        """Nothing chosen is no moment, and nothing wrong."""
        choice, typed = data.get("again", ""), data.get("at", "").strip()
        if not typed:
            return cls(choice, "", moments(now).get(choice), "")
        at = _moment(typed)
        if at is None:
            return cls(choice, typed, None, UNREADABLE)
        problem = OVER if at <= now else TOO_FAR if at > now + LATEST else ""
        return cls(choice, typed, at, problem)


def _moment(typed: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(typed)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class CareForm:
    """A word for whoever takes it next, the country whose lines come first, what the page showed."""

    word: str
    country: str
    watcher_id: int | None
    seen: Seen | None
    one_more: bool
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str], countries: tuple[str, ...]) -> Self:
        """A country that we have no lines for is nobody's choice."""
        word, country = normalise(data.get("word", "")).strip(), data.get("country", "")
        long = f"{LONGEST_WORD} characters at most, please. This has {len(word)}."
        return cls(
            word,
            country if country in countries else "",
            whole(data.get("watcher")),
            Seen.read(data.get("seen", "")),
            data.get("do") == "one-more",
            long if len(word) > LONGEST_WORD else "",
        )
