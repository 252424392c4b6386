"""Tables of the team."""

from forum.team.models.cards import ResourceCard
from forum.team.models.shelf import Shelved
from forum.team.models.templates import ReplyTemplate

__all__ = ["ReplyTemplate", "ResourceCard", "Shelved"]
