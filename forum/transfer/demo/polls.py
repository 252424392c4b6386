"""The polls under demo stories."""

from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.db import session
from forum.polls.models import Ballot, Choice, Poll
from forum.transfer.demo.source import Table


def hold_poll(article: Article, about: Table | None, members: list[Member], now: datetime) -> None:
    """Open the poll of a story and let the demo members vote, each once at most."""
    if about is None:
        return
    opened = article.published_at or now
    closed = about.get("closes_days_ago")
    poll = Poll(
        article_id=article.id,
        question=about["question"],
        opened_at=opened,
        closes_at=now - timedelta(days=closed) if closed else None,
    )
    session.add(poll)
    session.flush()
    # Those who can sign in have not voted yet: whoever tries the demo can.
    voters = iter([member for member in members if member.password_hash is None])
    for position, (text, count) in enumerate(zip(about["choices"], about["shares"], strict=True)):
        choice = Choice(poll_id=poll.id, position=position, text=text, ballots=count)
        session.add(choice)
        session.flush()
        for _ in range(count):
            session.add(
                Ballot(
                    poll_id=poll.id,
                    member_id=next(voters).id,
                    choice_id=choice.id,
                    cast_at=opened + timedelta(hours=2),
                )
            )
