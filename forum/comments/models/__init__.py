"""Tables: comments as a tree, why some are not shown, and what stands around them."""

from forum.comments.models.comment import Comment, Tombstone, TombstoneKind
from forum.comments.models.judged import Adjustment, KeptFinding
from forum.comments.models.kindness import Pin, Reaction, ReactionKind
from forum.comments.models.order import MovedBranch, ThreadOrder
from forum.comments.models.returned import Returned
from forum.comments.models.writing import Draft, Mention, Revision

__all__ = [
    "Adjustment",
    "Comment",
    "Draft",
    "KeptFinding",
    "Mention",
    "MovedBranch",
    "Pin",
    "Reaction",
    "ReactionKind",
    "Returned",
    "Revision",
    "ThreadOrder",
    "Tombstone",
    "TombstoneKind",
]
