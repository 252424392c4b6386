"""Writes: a comment goes back to its author, and comes back changed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import marking, policy
from forum.comments.actions.grounds import Grounds
from forum.comments.actions.places import let_wait
from forum.comments.events import CommentCameBack, CommentReturned
from forum.comments.marking import Span
from forum.comments.models import Comment, Returned
from forum.comments.queries import find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.events import record
from forum.rules.actions import keep_the_first
from forum.rules.engine.returning import plain

SAY_WHAT = "Please say what should change. Its author reads it, and has nothing else to go by."


def return_to_author(
    moderator: Member, comment: Comment, grounds: Grounds, spans: Sequence[Span], now: datetime
) -> None:
    """Ask its author to change a comment. Until they have it waits in its place, read by nobody.

    `spans` are the parts that are meant, in the text as typed (`plain(comment.body)`); none means all of it.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    gone, has_left = find.tombstone(comment), find.author_has_left(comment)
    insist(policy.may_return(moderator, comment, gone=gone, has_left=has_left))
    if grounds.rule not in grounds.book.numbers:
        raise Invalid(policy.WHICH_RULE)
    if not grounds.reason.strip():
        raise Invalid(SAY_WHAT)
    let_wait(comment, gone, grounds.rule, grounds.reason, now, by_id=moderator.id)
    drop_returned(comment.id)
    _keep(moderator, comment, grounds, spans, now)
    record(CommentReturned(comment.id, comment.article_id, moderator.id, now))


def _keep(
    moderator: Member, comment: Comment, grounds: Grounds, spans: Sequence[Span], now: datetime
) -> None:
    keep_the_first(now)
    rule = grounds.book.rule(grounds.rule)
    values = {
        "comment_id": comment.id,
        "by_id": moderator.id,
        "rule": rule.key,
        "version": rule.version,
        "edition": grounds.book.edition,
        "reason": grounds.reason,
        "spans": marking.to_text(marking.tidy(spans, len(plain(comment.body)))),
        "at": now,
    }
    session.execute(insert(Returned).values(values))


def come_back(comment: Comment, now: datetime) -> None:
    """Its author has changed it: it waits for who returned it. Where it was not returned, nothing happens."""
    with_author = (Returned.comment_id == comment.id, Returned.came_back_at.is_(None))
    back = update(Returned).where(*with_author).values(came_back_at=now).returning(Returned.by_id)
    by_id = session.scalar(back.execution_options(synchronize_session=False))
    if by_id is not None:
        record(CommentCameBack(comment.id, comment.article_id, by_id, now))


def drop_returned(comment_id: int) -> bool:
    """Its author is asked nothing any more: somebody decided, or took it back. Whether they had been."""
    gone = delete(Returned).where(Returned.comment_id == comment_id).returning(Returned.comment_id)
    return session.scalar(gone.execution_options(synchronize_session=False)) is not None
