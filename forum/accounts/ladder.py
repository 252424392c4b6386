"""The ladder: what the team can decide about a member, rung by rung, and which rung would be next. Pure.

Nothing climbs by itself: what is proposed here, a moderator presses or doesn't.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

WITHIN = timedelta(days=365)  # what is older counts no longer
A_FEW = 3  # comments that wait, or a day
_EACH = 2  # decisions about somebody's words that lead up one of the first rungs


class Rung(StrEnum):
    """What was decided about a member."""

    NOTE = "note"  # a private word from the team
    WARNING = "warning"  # to be acknowledged before one writes again
    HELD = "held first"  # the next comments wait for a moderator
    LIMITED = "limited"  # a few comments a day
    SUSPENDED = "suspended"  # reads, but can't write
    CLOSED = "closed"  # the same for good; the account stays readable by its owner


BARRING = frozenset({Rung.SUSPENDED, Rung.CLOSED})  # whoever holds one of these has no part in anything
RESTRICTING = frozenset({Rung.HELD, Rung.LIMITED, *BARRING})  # each of them has a statement of reasons
NEEDS_A_DATE = frozenset({Rung.LIMITED, Rung.SUSPENDED})
MAY_HAVE_A_DATE = NEEDS_A_DATE | {Rung.HELD}
COUNTS_COMMENTS = frozenset({Rung.HELD, Rung.LIMITED})


@dataclass(frozen=True, slots=True)
class Terms:
    """What is decided: until when, and (for those that count comments) how many."""

    kind: Rung
    until: datetime | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why: for the member to read; under a rule as it stood, or under a law, or both."""

    reason: str
    rule: str | None = None
    version: int | None = None
    edition: int | None = None
    law: str | None = None


class Holding(NamedTuple):
    """A sanction that holds at this moment."""

    id: int
    kind: Rung
    at: datetime
    until: datetime | None
    most: int | None
    reason: str
    rule: str | None


@dataclass(frozen=True, slots=True)
class Past:
    """What was decided before under a rule: about a member (a rung), or about their words (none)."""

    rule: str | None
    at: datetime
    kind: Rung | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would come next under a rule, and what it rests on."""

    rule: str
    terms: Terms
    decisions: int
    earlier: tuple[Rung, ...]


# A rung, for how many days, for how many comments. Somebody can be suspended twice before the last one.
_STEPS: Sequence[tuple[Rung, int | None, int | None]] = (
    (Rung.NOTE, None, None),
    (Rung.WARNING, None, None),
    (Rung.HELD, None, A_FEW),
    (Rung.LIMITED, 14, A_FEW),
    (Rung.SUSPENDED, 7, None),
    (Rung.SUSPENDED, 30, None),
    (Rung.CLOSED, None, None),
)
_BY_WORDS_ALONE = 2  # so high one climbs before the team has ever spoken to somebody


def proposed(history: Collection[Past], rule: str, now: datetime) -> Proposal | None:
    """The next rung under this rule, by what was decided under it within twelve months.

    None where nothing was, or nothing new since the team last spoke to them about it.
    """
    recent = [each for each in history if each.rule == rule and now - WITHIN < each.at <= now]
    words = [each for each in recent if each.kind is None]
    spoken = sorted((each for each in recent if each.kind), key=lambda each: each.at)
    if not any(each.at > spoken[-1].at for each in words) if spoken else not words:
        return None
    rungs = tuple(each.kind for each in spoken if each.kind)
    kind, days, most = _STEPS[_next(rungs, len(words))]
    until = midnight_after(now, days) if days else None
    return Proposal(rule, Terms(kind, until, most), len(words), rungs)


def _next(rungs: Sequence[Rung], decisions: int) -> int:
    by_words = min(decisions // _EACH, _BY_WORDS_ALONE)
    if not rungs:
        return by_words
    kinds = [kind for kind, _, _ in _STEPS]
    highest = max(rungs, key=kinds.index)
    again = rungs.count(highest) - 1 if highest is Rung.SUSPENDED else 0
    return min(max(kinds.index(highest) + again + 1, by_words), len(_STEPS) - 1)


def midnight_after(now: datetime, days: int) -> datetime:
    """So many whole days from now, to the end of the last one: terms end with a day (UTC)."""
    return (now + timedelta(days=days + 1)).replace(hour=0, minute=0, second=0, microsecond=0)


def day(moment: datetime) -> str:
    """ "3 June 2026"."""
    return f"{moment.day} {moment:%B %Y}"
