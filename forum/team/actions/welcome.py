"""Writes: somebody new has been welcomed."""

from datetime import datetime

from forum.accounts.models import Member
from forum.comments.models import Comment
from forum.core.answers import insist
from forum.core.db import add_once
from forum.team import policy
from forum.team.models import Welcomed


def welcomed(moderator: Member, comment: Comment, now: datetime) -> None:
    """Say that somebody's first comment needs no answer of the team any more. Twice is once."""
    insist(policy.is_of_the_team(moderator))
    add_once(Welcomed, comment_id=comment.id, by_id=moderator.id, at=now)
