"""Who may change what others can do on an article's page."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_close(member: Member) -> Answer:
    """Whether a member may close comments, open them again and say when they close by themselves."""
    if member.may(Role.MODERATOR) or member.may(Role.EDITOR):
        return yes
    return no("Only moderators and editors can close or open the comments on a story.")
