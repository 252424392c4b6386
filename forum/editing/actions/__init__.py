"""Writes: beginning a story, saving what was written, and putting a manuscript before readers."""

from forum.editing.actions.keeping import be_present, forget_typed, keep_typed
from forum.editing.actions.putting_out import put_out
from forum.editing.actions.remarking import answer, remark, reopen, settle
from forum.editing.actions.restoring import restore
from forum.editing.actions.saving import WRITTEN, Origin, begin, save

__all__ = [
    "WRITTEN",
    "Origin",
    "answer",
    "be_present",
    "begin",
    "forget_typed",
    "keep_typed",
    "put_out",
    "remark",
    "reopen",
    "restore",
    "save",
    "settle",
]
