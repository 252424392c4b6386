"""Writes: beginning a story, saving what was written, and putting a manuscript before readers."""

from forum.editing.actions.putting_out import put_out
from forum.editing.actions.saving import WRITTEN, Origin, begin, save

__all__ = ["WRITTEN", "Origin", "begin", "put_out", "save"]
