"""Tables of moderation."""

from forum.moderation.models.cases import Case, SavedView
from forum.moderation.models.record import Entry, Head
from forum.moderation.models.statements import Appeal, Statement

__all__ = ["Appeal", "Case", "Entry", "Head", "SavedView", "Statement"]
