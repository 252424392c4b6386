"""Writes: closing a thread, slowing it, and opening it again."""

from datetime import datetime

from sqlalchemy import delete

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.events import ThreadClosed, ThreadOpened, ThreadSlowed
from forum.comments.models import Comment, ThreadOrder
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.events import record

HOW_SLOW = "Please choose how long one waits between two answers: from a minute to a day."


def close_thread(moderator: Member, first: Comment, reason: str, now: datetime) -> None:
    """Nobody can answer any more in the thread that this comment starts. Everybody reads the reason."""
    _take_turn(moderator, first)
    _set(moderator, first, reason, now, closed_at=now)
    record(ThreadClosed(first.id, first.article_id, moderator.id, now))


def slow_thread(moderator: Member, first: Comment, minutes: int, reason: str, now: datetime) -> None:
    """One can answer in this thread once in so many minutes; one that was closed is open again for that."""
    _take_turn(moderator, first)
    if not 1 <= minutes <= policy.LONGEST_PAUSE:
        raise Invalid(HOW_SLOW)
    _set(moderator, first, reason, now, slow_minutes=minutes)
    record(ThreadSlowed(first.id, first.article_id, moderator.id, now, minutes))


def open_thread(moderator: Member, first: Comment, now: datetime) -> None:
    """One can answer in it again, as often as one likes. Where it is open, nothing happens."""
    _take_turn(moderator, first)
    if drop_order(first.id):
        record(ThreadOpened(first.id, first.article_id, moderator.id, now))


def drop_order(comment_id: int) -> bool:
    """Let go of what was set for a thread; whether there was anything."""
    gone = delete(ThreadOrder).where(ThreadOrder.comment_id == comment_id).returning(ThreadOrder.comment_id)
    return session.scalar(gone.execution_options(synchronize_session="fetch")) is not None


def _take_turn(moderator: Member, first: Comment) -> None:
    articles.take_turn(first.article_id)
    session.refresh(first)
    insist(policy.may_order(moderator, first))


def _set(
    moderator: Member,
    first: Comment,
    reason: str,
    now: datetime,
    *,
    closed_at: datetime | None = None,
    slow_minutes: int | None = None,
) -> None:
    """In place of what was set before."""
    order = session.get(ThreadOrder, first.id, populate_existing=True) or ThreadOrder(comment_id=first.id)
    order.closed_at, order.slow_minutes = closed_at, slow_minutes
    order.reason, order.by_id, order.at = reason, moderator.id, now
    session.add(order)
