"""Writes: a comment waits as it had waited, since what was decided about it is taken back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.actions.places import keep_back, wait_again_for
from forum.comments.actions.returning import drop_returned
from forum.comments.events import CommentWaitsAgain
from forum.comments.models import Comment, KeptFinding, TombstoneKind
from forum.comments.queries import find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.events import record


@dataclass(frozen=True, slots=True)
class Waited:
    """Why a comment had waited: under which rule, in which words, by whom (nobody: the rules, or reports).

    The rule may be none, or one that no moderator can choose: it is not decided anew.
    """

    rule: str | None = None
    reason: str = ""
    by_id: int | None = None
    reports: int | None = None


def wait_again(moderator: Member, comment: Comment, before: Waited, now: datetime) -> None:
    """Let a comment that can be read, waits for another reason or was removed wait as it had `before`."""
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    gone = find.tombstone(comment)
    standing = None if gone is TombstoneKind.REMOVED else gone
    has_left = find.author_has_left(comment)
    insist(policy.may_hold(moderator, comment, gone=standing, has_left=has_left))
    drop_returned(comment.id)
    more = {"by_id": before.by_id, "reports": before.reports}
    if gone is None:
        keep_back(comment, before.rule, before.reason, now, **more)
    else:
        wait_again_for(comment, gone, rule=before.rule, reason=before.reason, **more)
    record(CommentWaitsAgain(comment.id, comment.article_id, moderator.id, now))


def unsettle(comment_id: int, by_id: int | None, settled_at: datetime) -> None:
    """Say that what this person had looked at in this moment waits for somebody to look again."""
    looked = (KeptFinding.comment_id == comment_id, KeptFinding.settled_at == settled_at)
    again = update(KeptFinding).where(*looked, KeptFinding.settled_by_id == by_id)
    values = {"settled_at": None, "settled_by_id": None}
    session.execute(again.values(values).execution_options(synchronize_session=False))
