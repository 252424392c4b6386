"""Reads: what members said to a comment with a press."""

from sqlalchemy import select

from forum.comments.models import Comment, Reaction, ReactionKind
from forum.core.db import session

COUNTS = {
    ReactionKind.HELPFUL: Comment.helpful_count,
    ReactionKind.SAME_HERE: Comment.same_here_count,
    ReactionKind.SUPPORT: Comment.support_count,
}


def counts(comment_id: int) -> dict[ReactionKind, int]:
    """How many said each of them, as it is stored now."""
    row = session.execute(select(*COUNTS.values()).where(Comment.id == comment_id)).one()
    return dict(zip(COUNTS, row, strict=True))


def own_reactions_to(member_id: int, comment_id: int) -> frozenset[ReactionKind]:
    """What this member said to one comment."""
    own = (Reaction.member_id == member_id, Reaction.comment_id == comment_id)
    return frozenset(session.scalars(select(Reaction.kind).where(*own)))
