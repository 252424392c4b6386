"""Reads: manuscripts and where they stand; what lies on them while people write; what they link to."""

from forum.editing.queries.links import checked, missing_polls, without_words
from forum.editing.queries.manuscripts import Numbered, latest, revision, work
from forum.editing.queries.proof import as_told, authors, insist_on_author
from forum.editing.queries.revisions import revisions
from forum.editing.queries.writing import (
    Last,
    Thread,
    Typed,
    last_saved,
    one_remark,
    open_remarks,
    others_here,
    remarks,
    story,
    typed,
)

__all__ = [
    "Last",
    "Numbered",
    "Thread",
    "Typed",
    "as_told",
    "authors",
    "checked",
    "insist_on_author",
    "last_saved",
    "latest",
    "missing_polls",
    "one_remark",
    "open_remarks",
    "others_here",
    "remarks",
    "revision",
    "revisions",
    "story",
    "typed",
    "without_words",
    "work",
]
