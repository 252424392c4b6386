"""Tables of moderation."""

from forum.moderation.models.care import CareFile, CareTaken, SupportShown
from forum.moderation.models.cases import Case, SavedView
from forum.moderation.models.record import NO_RULE, DaySum, Entry, Head
from forum.moderation.models.reports import Report
from forum.moderation.models.statements import Appeal, Statement

__all__ = [
    "NO_RULE",
    "Appeal",
    "CareFile",
    "CareTaken",
    "Case",
    "DaySum",
    "Entry",
    "Head",
    "Report",
    "SavedView",
    "Statement",
    "SupportShown",
]
