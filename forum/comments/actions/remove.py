"""Writes: taking a comment down under a rule."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.actions.places import take_down
from forum.comments.actions.returning import drop_returned
from forum.comments.events import CommentRemoved
from forum.comments.models import Comment, TombstoneKind
from forum.comments.queries import find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.events import record
from forum.rules.actions import keep_the_first
from forum.rules.queries import current


def remove(
    moderator: Member, comment: Comment, anchor: str, reason: str, now: datetime, *, law: str | None = None
) -> None:
    """Take a comment down under the rule with this anchor, one that is counted. `reason` is for its author.

    `law` names a law that it goes against, too. Its place in the thread stays, and so do the replies to it.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    gone = find.tombstone(comment)
    insist(policy.may_remove(moderator, gone=gone))
    book = current()
    if anchor not in book.numbers:
        raise Invalid(policy.WHICH_RULE)
    keep_the_first(now)
    words = {"rule": anchor, "reason": reason, "law": law, "by_id": moderator.id}
    drop_returned(comment.id)
    take_down(comment, gone, kind=TombstoneKind.REMOVED, since=now, **words)
    record(CommentRemoved(comment.id, comment.article_id, moderator.id, now, book.edition))
