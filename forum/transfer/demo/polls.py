"""The polls under demo stories."""

from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.db import session
from forum.polls.actions import open_poll
from forum.polls.models import Ballot
from forum.transfer.demo.source import Table


def hold_poll(article: Article, about: Table | None, members: list[Member], now: datetime) -> None:
    """Open the poll of a story and let the demo members vote, each once at most."""
    if about is None:
        return
    opened = article.published_at or now
    closed = about.get("closes_days_ago")
    closes_at = now - timedelta(days=closed) if closed else None
    poll = open_poll(article, about["question"], about["choices"], opened, closes_at=closes_at)
    # Those who can sign in have not voted yet: whoever tries the demo can.
    voters = iter([member for member in members if member.password_hash is None])
    cast_at = opened + timedelta(hours=2)
    for choice, count in zip(poll.choices, about["shares"], strict=True):
        choice.ballots = count
        for _ in range(count):
            voter = next(voters)
            session.add(Ballot(poll_id=poll.id, member_id=voter.id, choice_id=choice.id, cast_at=cast_at))
