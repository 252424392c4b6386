"""What comes in by the forms of the team."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

from forum.core.errors import Invalid
from forum.core.markup import normalise
from forum.core.typed import moment, whole
from forum.team.models import About, Subject

LONGEST = 2_000
KEEPS = {"30": "30 days", "183": "6 months", "365": "1 year"}
USUALLY = "183"
HOURS = (1, 2, 4, 8)
MOST_AT_ONCE = 50
_SUBJECT = re.compile(r"(comment|member|case)-([0-9]{1,9})")
_EMPTY = "Please write the note first."
_SHORTER = f"Please keep a note to {LONGEST:,} characters."
_UNCLEAR = "We could not tell what that was about. Please use the form on the page."


def subject(word: str) -> Subject:
    """What a note is about, as forms and addresses carry it. Raises Invalid."""
    found = _SUBJECT.fullmatch(word)
    if found is None:
        raise Invalid(_UNCLEAR)
    return Subject(About(found[1]), int(found[2]))


@dataclass(frozen=True, slots=True)
class NoteForm:
    """A note, for how many days it is kept, and what is wrong with it."""

    body: str
    days: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """As typed and chosen; a time that there isn't is the usual one."""
        body, days = normalise(data.get("body", "")).strip(), data.get("keep", "")
        problem = _SHORTER if len(body) > LONGEST else "" if body else _EMPTY
        return cls(body, days if days in KEEPS else USUALLY, problem)

    @property
    def keep(self) -> timedelta:
        """For how long."""
        return timedelta(days=int(self.days))


def hours(data: Mapping[str, str]) -> int:
    """For how many hours somebody is here. Raises Invalid."""
    wanted = whole(data.get("hours"))
    if wanted not in HOURS:
        raise Invalid("Please say for how long you are here: 1, 2, 4 or 8 hours.")
    return wanted


def comments_named(typed: Sequence[str]) -> list[int]:
    """The comments that somebody has read. Raises Invalid where none is named, or more than a page has."""
    ids = [whole(each) for each in typed]
    found = [each for each in ids if each]
    if not found or len(found) != len(typed) or len(found) > MOST_AT_ONCE:
        raise Invalid(_UNCLEAR)
    return found


def opened_at(typed: str | None, now: datetime) -> datetime:
    """When the page was made that somebody has read; never later than now. Raises Invalid where none is said.

    What was changed after that, they have not seen.
    """
    found = moment(typed)
    if found is None:
        raise Invalid(_UNCLEAR)
    return min(found, now)
