"""What happened, in the past tense."""

from dataclasses import dataclass
from datetime import datetime

from forum.accounts.roles import Role


@dataclass(frozen=True, slots=True)
class RoleGranted:
    """A member has another role now, given by whom (nobody: the command line)."""

    member_id: int
    by_id: int | None
    role: Role
    at: datetime


@dataclass(frozen=True, slots=True)
class MemberDescribed:
    """A member tells others something else about themself."""

    member_id: int


@dataclass(frozen=True, slots=True)
class AccountClosed:
    """A member has left. Their row stays, without anything that says who they were."""

    member_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class MemberWorriedAbout:
    """What a member tells about themself sounds as if they were in danger."""

    member_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class MemberLookedAfter:
    """A person of the team has looked after them."""

    member_id: int
    by_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class MemberSanctioned:
    """The team has decided something about a member; a Sanction says what."""

    sanction_id: int
    member_id: int
    by_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class SanctionAcknowledged:
    """A member has read a warning."""

    sanction_id: int
    member_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class SanctionLifted:
    """A sanction was taken back."""

    sanction_id: int
    member_id: int
    by_id: int
    at: datetime
