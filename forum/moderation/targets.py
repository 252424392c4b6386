"""What kinds of cases there are, in which order they are looked at, and how soon. Pure."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum


class CaseKind(StrEnum):
    """Why somebody should look."""

    CARE = "care"  # a person may be in danger
    REPORT = "report"  # a reader told us
    HELD = "held"  # a comment waits to be read
    APPEAL = "appeal"  # an author asks for a second look
    EFFECT = "side effect"  # something unwanted, after a medicine


# How soon we mean to have looked, while somebody is there. Shown and measured; nothing happens by itself.
WITHIN: Mapping[CaseKind, timedelta] = {
    CaseKind.CARE: timedelta(minutes=15),
    CaseKind.REPORT: timedelta(hours=4),
    CaseKind.HELD: timedelta(hours=4),
    CaseKind.APPEAL: timedelta(days=2),
    CaseKind.EFFECT: timedelta(days=1),
}
CLAIMED_FOR = timedelta(minutes=15)


def rank(kind: CaseKind) -> int:
    """People before texts: what is 0 comes before all that is 1, whatever the clock says."""
    return 0 if kind is CaseKind.CARE else 1
