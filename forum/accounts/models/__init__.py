"""Tables: members, names of those who left, where members are signed in, their clocks, worries, sanctions."""

from forum.accounts.models.members import LeftName, Member, OwnZone, SignIn, Worry
from forum.accounts.models.sanctions import Sanction

__all__ = ["LeftName", "Member", "OwnZone", "Sanction", "SignIn", "Worry"]
