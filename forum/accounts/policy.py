"""Who may leave, and why not yet; who looks after somebody."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_close_account(*, tells_stories: bool, last_admin: bool) -> Answer:
    """Whether a member may close their own account."""
    if tells_stories:
        return no("Your stories carry your name. Please write to the team first.")
    if last_admin:
        return no("You are the only admin here. Please make somebody else one first.")
    return yes


def may_look_after(member: Member) -> Answer:
    """Whether a member may say that a person has looked after somebody."""
    return yes if member.may(Role.MODERATOR) else no("Only moderators can do that.")
