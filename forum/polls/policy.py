"""Who may vote, and why not."""

from datetime import datetime

from forum.core.answers import Answer, no, yes


def may_vote(closes_at: datetime | None, now: datetime, *, has_voted: bool) -> Answer:
    """Whether a member may vote in a poll now."""
    if has_voted:
        return no("You have voted in this poll already.")
    if closes_at and closes_at <= now:
        return no("This poll has closed.")
    return yes
