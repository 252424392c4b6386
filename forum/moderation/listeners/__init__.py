"""What follows a decision: it is written down, its author is told, the queue moves. See wiring."""

from forum.moderation.listeners import cases, record, reports, sanctions, statements

__all__ = ["cases", "record", "reports", "sanctions", "statements"]
