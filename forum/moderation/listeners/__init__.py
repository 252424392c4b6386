"""What follows a decision: it is written down, and its author is told. See wiring."""

from forum.moderation.listeners import record, statements

__all__ = ["record", "statements"]
