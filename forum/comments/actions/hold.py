"""Writes: a moderator lets a comment wait."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.actions.places import let_wait
from forum.comments.actions.returning import drop_returned
from forum.comments.events import CommentHeld
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.events import record
from forum.rules.queries import current


def hold(moderator: Member, comment: Comment, anchor: str, reason: str, now: datetime) -> None:
    """Let a comment wait under the rule with this anchor, also one that the rules hold already.

    From now on a person decides: whatever its author changes, the rules do not let go of it. `reason` is for
    its author. Twice does no harm.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    stone = find.stone(comment)
    has_left = find.author_has_left(comment)
    insist(policy.may_hold(moderator, comment, gone=stone.kind if stone else None, has_left=has_left))
    if anchor not in current().numbers:
        raise Invalid(policy.WHICH_RULE)
    was_returned, said = drop_returned(comment.id), (moderator.id, anchor, reason)
    if stone and not was_returned and (stone.by_id, stone.rule, stone.reason) == said:
        return
    let_wait(comment, stone.kind if stone else None, anchor, reason, now, by_id=moderator.id)
    record(CommentHeld(comment.id, comment.article_id, moderator.id, now))
