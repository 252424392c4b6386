"""Reads: the record, statements of reasons, appeals, what was decided about a member so far (history)."""

from forum.moderation.queries.record import Said, check, entries, lines, sealed

__all__ = ["Said", "check", "entries", "lines", "sealed"]
