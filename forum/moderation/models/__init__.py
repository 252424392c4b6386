"""Tables of moderation."""

from forum.moderation.models.record import Entry, Head
from forum.moderation.models.statements import Appeal, Statement

__all__ = ["Appeal", "Entry", "Head", "Statement"]
