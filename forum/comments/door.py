"""What a writing box is filled with for one member: a key, what they had begun, what newcomers are told."""

from dataclasses import dataclass
from datetime import datetime

from flask import current_app

from forum.accounts.models import Member
from forum.comments import policy
from forum.comments.queries import writing
from forum.core.config import Config
from forum.core.keys import fresh_key


@dataclass(frozen=True, slots=True)
class Box:
    """The key that this form alone has, the draft, and a sentence for newcomers (empty for all others)."""

    key: str
    body: str
    newcomer: str


def box(member: Member, article_id: int, to_id: int, now: datetime) -> Box:
    """A writing box under an article (`to_id` 0) or under a comment of it."""
    return Box(fresh_key(), writing.draft(member.id, article_id, to_id), newcomer_words(member, now))


def newcomer_words(member: Member, now: datetime) -> str:
    """What a newcomer is told of how many comments there are left for today."""
    most = newcomers_may()
    if not policy.is_newcomer(member, most, now):
        return ""
    return policy.newcomer_words(member, writing.written_by(member.id), most, now)


def newcomers_may() -> int:
    """How many comments newcomers may post on their first day; 0 is no limit."""
    config: Config = current_app.extensions["kith.config"]
    return config.newcomer_comments
