"""Who may, and why not. All else in here is one's own business, and needs no leave."""

from forum.accounts.models import Member
from forum.comments.models import TombstoneKind
from forum.core.answers import Answer, no, yes

LEFT = "They have closed their account."
GONE = "That comment can't be read any more, or not yet. You can follow its thread from an answer to it."


def may_follow(member: Member, other: Member) -> Answer:
    """Whether a member may follow somebody."""
    if member.id == other.id:
        return no("That is you. What you write is on your own page.")
    return no(LEFT) if other.closed_at else yes


def may_follow_thread(*, gone: TombstoneKind | None) -> Answer:
    """Whether a member may follow a thread from one of its comments."""
    return no(GONE) if gone else yes


def may_mute(member: Member, other: Member) -> Answer:
    """Whether a member may mute somebody: anybody but themself, the team included.

    What moderators say as moderators stays: editor's notes, tombstones, why comments are closed.
    """
    if member.id == other.id:
        return no("That is you. You cannot mute yourself.")
    return no(LEFT) if other.closed_at else yes
