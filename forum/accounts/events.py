"""What happened, in the past tense."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RoleGranted:
    """A member has another role now."""

    member_id: int


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
