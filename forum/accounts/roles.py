"""Roles: each may do all that those before it may, except that editors are not moderators."""

from enum import StrEnum


class Role(StrEnum):
    """What a member is trusted with."""

    MEMBER = "member"
    MODERATOR = "moderator"
    EDITOR = "editor"
    ADMIN = "admin"


_CARRIES = {
    Role.MEMBER: {Role.MEMBER},
    Role.MODERATOR: {Role.MEMBER, Role.MODERATOR},
    Role.EDITOR: {Role.MEMBER, Role.EDITOR},
    Role.ADMIN: set(Role),
}


def carries(role: Role, wanted: Role) -> bool:
    """Whether this role may do what that one may."""
    return wanted in _CARRIES[role]
