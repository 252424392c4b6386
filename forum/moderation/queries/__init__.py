"""Reads: the record, statements of reasons, appeals."""

from forum.moderation.queries.record import Said, check, entries, lines, sealed

__all__ = ["Said", "check", "entries", "lines", "sealed"]
