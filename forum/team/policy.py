"""Who may keep what the team has for its answers."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_keep(member: Member) -> Answer:
    """Whether a member may write, change and archive templates and cards."""
    return yes if member.may(Role.MODERATOR) else no("Only moderators can change templates and cards.")
