"""Who may change the rule book, and why not."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_amend(member: Member) -> Answer:
    """Whether a member may make a new edition of the rule book."""
    return yes if member.may(Role.ADMIN) else no("Only admins can change the community rules.")
