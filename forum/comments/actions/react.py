"""Writes: saying something kind with a press, and taking it back."""

from datetime import datetime

from sqlalchemy import delete, update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.events import CommentReacted
from forum.comments.models import Comment, Reaction, ReactionKind
from forum.comments.queries import find
from forum.comments.queries.reactions import COUNTS
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.events import record


def react(member: Member, comment: Comment, kind: ReactionKind, now: datetime) -> None:
    """Say this to a comment. Twice is once."""
    articles.take_turn(comment.article_id)
    insist(policy.may_react(member, comment, gone=find.tombstone(comment)))
    said = {"comment_id": comment.id, "member_id": member.id, "kind": kind}
    if add_once(Reaction, **said, article_id=comment.article_id, at=now):
        _count(comment, kind, 1)


def take_back(member: Member, comment: Comment, kind: ReactionKind) -> None:
    """Not say it any more. What was not said can be taken back without harm, also from what is gone."""
    articles.take_turn(comment.article_id)
    said = (Reaction.comment_id == comment.id, Reaction.member_id == member.id, Reaction.kind == kind)
    taken = delete(Reaction).where(*said).returning(Reaction.kind)
    if session.scalar(taken.execution_options(synchronize_session=False)):
        _count(comment, kind, -1)


def _count(comment: Comment, kind: ReactionKind, more: int) -> None:
    """In the database itself, so that many who press at once lose no count."""
    column = COUNTS[kind]
    counted = update(Comment).where(Comment.id == comment.id).values({column: column + more})
    session.execute(counted.execution_options(synchronize_session=False))
    record(CommentReacted(comment.id, comment.article_id))
