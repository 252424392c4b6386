"""What follows for the team: who decides has read, who has left is let go of. See wiring."""

from forum.accounts.events import AccountClosed
from forum.comments.events import (
    CommentAdjusted,
    CommentGivenBack,
    CommentHeld,
    CommentLookedAfter,
    CommentPinned,
    CommentPublished,
    CommentRemoved,
    CommentRestored,
)
from forum.comments.models import Adjustment
from forum.core.db import session
from forum.team import actions

Decided = (
    CommentPublished
    | CommentRemoved
    | CommentRestored
    | CommentGivenBack
    | CommentHeld
    | CommentPinned
    | CommentLookedAfter
)


def has_read(event: Decided) -> None:
    """Who decides about a comment has read it; a program has not."""
    if event.by_id is not None:
        actions.note_read(event.by_id, [event.comment_id], event.at)


def has_read_what_was_adjusted(event: CommentAdjusted) -> None:
    """The same where words were replaced."""
    made = session.get_one(Adjustment, event.adjustment_id)
    if made.by_id is not None:
        actions.note_read(made.by_id, [made.comment_id], made.at)


def let_go(event: AccountClosed) -> None:
    """What the team wrote down about somebody goes with them."""
    actions.let_go_of(event.member_id)
