"""Tables: comments as a tree, why some are not shown, and what stands around them."""

from forum.comments.models.comment import Comment, Tombstone, TombstoneKind
from forum.comments.models.judged import Adjustment, KeptFinding
from forum.comments.models.kindness import Pin, Reaction, ReactionKind
from forum.comments.models.writing import Draft, Mention, Revision

__all__ = [
    "Adjustment",
    "Comment",
    "Draft",
    "KeptFinding",
    "Mention",
    "Pin",
    "Reaction",
    "ReactionKind",
    "Revision",
    "Tombstone",
    "TombstoneKind",
]
