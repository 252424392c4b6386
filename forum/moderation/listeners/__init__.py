"""What follows a decision: it is written down, its author is told, the queue moves. See wiring."""

from forum.moderation.listeners import cases, record, sanctions, statements

__all__ = ["cases", "record", "sanctions", "statements"]
