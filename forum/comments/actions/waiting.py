"""Writes: letting a comment wait for a moderator, and letting it be read."""

from datetime import datetime

from sqlalchemy import update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.actions.places import keep_back, let_go, wait_for
from forum.comments.actions.returning import drop_returned
from forum.comments.events import CommentHeld, CommentLookedAfter, CommentPublished
from forum.comments.judged import Judged
from forum.comments.models import Comment, KeptFinding, TombstoneKind
from forum.comments.queries import find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.events import record
from forum.rules.effects import Effect


def wait_or_not(comment: Comment, gone: TombstoneKind | None, judged: Judged, now: datetime) -> None:
    """After its author changed it: let it wait if the rules say so, or be read if they say so now."""
    rule, why = judged.why_it_waits
    if gone is None and judged.waits:
        keep_back(comment, rule, why, now)
        record(CommentHeld(comment.id, comment.article_id, None, now))
    elif gone is TombstoneKind.HELD and find.is_held_by_rules(comment):
        if judged.waits:
            wait_for(comment, rule, why)
        elif judged.is_clear:
            let_go(comment)
            record(CommentPublished(comment.id, comment.article_id, None, now))


def publish(moderator: Member, comment: Comment, now: datetime) -> None:
    """Let a comment that waited be read. Twice does no harm."""
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    gone = find.tombstone(comment)
    insist(policy.may_publish(moderator, gone=gone, has_left=comment.author.closed_at is not None))
    if gone is None:
        return
    drop_returned(comment.id)
    let_go(comment)
    articles.commented_at(comment.article_id, now)
    settle(comment.id, {Effect.HOLD, Effect.ASK}, moderator, now)
    record(CommentPublished(comment.id, comment.article_id, moderator.id, now))


def look_after(moderator: Member, comment: Comment, effect: Effect, now: datetime) -> bool:
    """Say that a person has looked: at a worry about somebody, or at a side effect that was noted.

    Whether the rules had noted anything.
    """
    insist(policy.may_look_after(moderator))
    noted = settle(comment.id, {effect}, moderator, now)
    if noted:
        record(CommentLookedAfter(comment.id, effect, moderator.id, now))
    return noted


def settle(comment_id: int, effects: set[Effect], moderator: Member, now: datetime) -> bool:
    """Say that a person has looked at what waited for one; whether there was anything."""
    waiting = (KeptFinding.comment_id == comment_id, KeptFinding.settled_at.is_(None))
    settled = update(KeptFinding).where(*waiting, KeptFinding.effect.in_(effects))
    values = {"settled_at": now, "settled_by_id": moderator.id}
    done = settled.values(values).returning(KeptFinding.id).execution_options(synchronize_session=False)
    return bool(session.execute(done).all())
