"""Tables of the team."""

from forum.team.models.cards import ResourceCard
from forum.team.models.desk import (
    THE_TEAM,
    THEIRS,
    About,
    CommentRead,
    ReadUpTo,
    Shift,
    StaffNote,
    Subject,
    Welcomed,
)
from forum.team.models.shelf import Shelved
from forum.team.models.templates import ReplyTemplate

__all__ = [
    "THEIRS",
    "THE_TEAM",
    "About",
    "CommentRead",
    "ReadUpTo",
    "ReplyTemplate",
    "ResourceCard",
    "Shelved",
    "Shift",
    "StaffNote",
    "Subject",
    "Welcomed",
]
