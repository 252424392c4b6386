"""Reads: what members said to a comment with a press."""

from collections import defaultdict

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


def own_reactions(member_id: int, article_id: int) -> dict[int, frozenset[ReactionKind]]:
    """By comment of an article: what this member said to it."""
    wanted = select(Reaction.comment_id, Reaction.kind).where(
        Reaction.member_id == member_id, Reaction.article_id == article_id
    )
    found: dict[int, set[ReactionKind]] = defaultdict(set)
    for comment_id, kind in session.execute(wanted):
        found[comment_id].add(kind)
    return {comment_id: frozenset(kinds) for comment_id, kinds in found.items()}


def own_reactions_to(member_id: int, comment_id: int) -> frozenset[ReactionKind]:
    """What this member said to one comment."""
    own = (Reaction.member_id == member_id, Reaction.comment_id == comment_id)
    return frozenset(session.scalars(select(Reaction.kind).where(*own)))
