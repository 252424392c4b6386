"""Reads: manuscripts and where they stand; what lies on the desk; what its people are told."""

from forum.editing.queries.manuscripts import Numbered, latest, revision, work

__all__ = ["Numbered", "latest", "revision", "work"]
