"""Tables of moderation."""

from forum.moderation.models.care import CareFile, CareTaken, SupportShown
from forum.moderation.models.cases import Case, SavedView
from forum.moderation.models.record import Entry, Head
from forum.moderation.models.reports import Report
from forum.moderation.models.statements import Appeal, Statement

__all__ = [
    "Appeal",
    "CareFile",
    "CareTaken",
    "Case",
    "Entry",
    "Head",
    "Report",
    "SavedView",
    "Statement",
    "SupportShown",
]
