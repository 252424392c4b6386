"""What kinds of cases there are, in which order they are looked at, how soon, and how soon again. Pure."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum


class CaseKind(StrEnum):
    """Why somebody should look."""

    CARE = "care"  # a person may be in danger
    REPORT = "report"  # a reader told us
    HELD = "held"  # a comment waits to be read
    APPEAL = "appeal"  # an author asks for a second look
    EFFECT = "side effect"  # something unwanted, after a medicine


class ReportKind(StrEnum):
    """What somebody tells us of a thing."""

    RULE = "rule"  # it goes against a rule that we have published
    CARE = "care"  # a person may need somebody; never held against anyone
    ILLEGAL = "illegal"  # a notice, as Article 16 of the Digital Services Act has it


# How soon we mean to have looked. Shown and measured; nothing happens by itself.
WITHIN: Mapping[CaseKind, timedelta] = {
    CaseKind.CARE: timedelta(minutes=15),
    CaseKind.REPORT: timedelta(hours=4),
    CaseKind.HELD: timedelta(hours=4),
    CaseKind.APPEAL: timedelta(days=2),
    CaseKind.EFFECT: timedelta(days=1),
}
# What is promised in hours counts those at which somebody of the team is there. Days hold a night anyway, and
# neither a person nor a notice of something illegal waits for a morning.
WHILE_STAFFED = frozenset({CaseKind.REPORT, CaseKind.HELD})
CLAIMED_FOR = timedelta(minutes=15)
SHIFT = timedelta(hours=8)  # within which nobody should look after too many people
MOST_REPORTS = 20  # under rules, of one member within a day
COUNTS_AFTER = timedelta(hours=24)  # reports of who is newer here let nothing wait
MOST_IN_BAD_FAITH = 3  # so many lately, and one's reports are read as before but let nothing wait
BAD_FAITH_COUNTS_FOR = timedelta(days=90)
CONTACT_KEPT_FOR = timedelta(days=183)  # name and address of who sent a notice, after it was decided


def rank(kind: CaseKind) -> int:
    """People before texts: what is 0 comes before all that is 1, whatever the clock says."""
    return 0 if kind is CaseKind.CARE else 1


def due_of(due_at: datetime, *, watched: bool, again: datetime | None) -> datetime:
    """By when somebody should look: while one watches over them, at the time that was promised."""
    return max(due_at, again) if watched and again else due_at


EVENING, MORNING = 21, 9  # o'clock, UTC, as everywhere in Kith
LATEST = timedelta(days=92)  # nobody promises further ahead


def moments(now: datetime) -> Mapping[str, datetime]:
    """The quick choices, each with its moment; all of them are still to come."""
    today = now.replace(minute=0, second=0, microsecond=0)
    evening = today.replace(hour=EVENING)
    return {
        "hour": now + timedelta(hours=1),
        "evening": evening if evening > now else evening + timedelta(days=1),
        "morning": today.replace(hour=MORNING) + timedelta(days=1),
        "days": now + timedelta(days=3),
    }


def labels(now: datetime) -> Mapping[str, str]:
    """The same in words."""
    evening = "tonight" if now.hour < EVENING else "tomorrow evening"
    return {
        "hour": "in 1 hour",
        "evening": f"{evening}, {EVENING}:00 UTC",
        "morning": f"tomorrow morning, {MORNING}:00 UTC",
        "days": "in 3 days",
    }
