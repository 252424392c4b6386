"""Who may look at what is sealed."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_look(member: Member) -> Answer:
    """Whether a member may be shown what was taken out of somebody else's comment."""
    return yes if member.may(Role.MODERATOR) else no("Only its author and the moderators can see that.")
