"""Tables: members, the names of those who left, where members are signed in, worries, sanctions."""

from forum.accounts.models.members import LeftName, Member, SignIn, Worry
from forum.accounts.models.sanctions import Sanction

__all__ = ["LeftName", "Member", "Sanction", "SignIn", "Worry"]
