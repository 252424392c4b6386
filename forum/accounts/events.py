"""What happened, in the past tense."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoleGranted:
    """A member has another role now."""

    member_id: int
