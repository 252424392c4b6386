"""What is said with a step: words, a reviewer, a day and an hour, and the number that one has looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Self

from forum.core import clockwork
from forum.core.errors import Invalid
from forum.core.markup import NOTE, Written, normalise, write
from forum.core.typed import whole
from forum.editing.actions.vouching import Professional

LONGEST_WORDS, LONGEST_LINE = 4_000, 120
AHEAD = timedelta(days=3660)
_NO_DAY = "Please choose a day, such as {day}."
_NO_HOUR = "Please choose a time, such as 09:30."
_TOO_FAR = "Please choose a day within the next ten years."
BECAUSE = "because "
TOLD, SMALL = "told", "small"


@dataclass(frozen=True, slots=True)
class StepForm:
    """As typed; each door asks for what it needs."""

    on: int
    words: str
    reviewer: int | None
    day: str
    hour: str
    which: str
    name: str
    credential: str
    kind: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """What stood in the form."""
        return cls(
            on=whole(data.get("on")) or 0,
            words=normalise(data.get("words", "")).strip(),
            reviewer=whole(data.get("reviewer")),
            day=data.get("day", "").strip()[:20],
            hour=data.get("hour", "").strip()[:20],
            which=data.get("which", ""),
            name=" ".join(normalise(data.get("name", "")).split()),
            credential=" ".join(normalise(data.get("credential", "")).split()),
            kind=data.get("kind", ""),
        )

    @property
    def said(self) -> str:
        """The words, or Invalid where they are too many."""
        if len(self.words) > LONGEST_WORDS:
            raise Invalid(f"Please keep this to {LONGEST_WORDS:,} characters; it has {len(self.words):,}.")
        return self.words

    @property
    def told(self) -> Written | None:
        """Why a story was changed, for readers: a line that goes on after "Updated on 3 May 2026". Nothing
        where it is a small correction that they need not be told of.
        """
        if self.kind not in {TOLD, SMALL}:
            raise Invalid("Please say whether readers should be told of the change.")
        if self.kind == SMALL:
            return None
        if not self.words:
            raise Invalid("Please say why readers should know of this change.")
        plain = self.words if self.words.startswith(BECAUSE) else f"{BECAUSE}{self.words}"
        return write(plain, NOTE)

    def moment(self, zone: str, now: datetime) -> datetime:
        """The moment that was chosen, on a clock in this zone."""
        day, hour = _day(self.day, now), _hour(self.hour)
        if day > (now + AHEAD).date():
            raise Invalid(_TOO_FAR)
        return clockwork.moment(day, hour, zone, self.which)

    def professional(self, now: datetime) -> Professional:
        """Who has looked at a story."""
        for line, what in ((self.name, "their name"), (self.credential, "what makes them a professional")):
            if not line:
                raise Invalid(f"Please say {what}.")
            if len(line) > LONGEST_LINE:
                raise Invalid(f"Please keep {what} to {LONGEST_LINE} characters.")
        return Professional(self.name, self.credential, _day(self.day, now))


def _day(typed: str, now: datetime) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise Invalid(_NO_DAY.format(day=now.date().isoformat())) from None


def _hour(typed: str) -> time:
    try:
        found = time.fromisoformat(typed)
    except ValueError:
        raise Invalid(_NO_HOUR) from None
    if found.tzinfo is not None:
        raise Invalid(_NO_HOUR)
    return found.replace(microsecond=0)
