"""Reads: one member's own marks: unread, mutes, own (follows, bookmarks), kept (as lists), fresh (news)."""

from forum.marks.queries.mutes import NOTHING, Mutes, mutes_of
from forum.marks.queries.own import bookmarks_in, follows
from forum.marks.queries.unread import MOST_UNREAD, Unread, first_unread, seen_by, unread

__all__ = [
    "MOST_UNREAD",
    "NOTHING",
    "Mutes",
    "Unread",
    "bookmarks_in",
    "first_unread",
    "follows",
    "mutes_of",
    "seen_by",
    "unread",
]
