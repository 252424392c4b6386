"""Writes: voting."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles.models import Article
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict, Invalid
from forum.core.events import record
from forum.polls import policy, queries
from forum.polls.events import BallotCast
from forum.polls.models import Ballot, Choice, Poll
from forum.polls.queries import PollView
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection


def open_poll(
    article: Article, question: str, choices: Sequence[str], now: datetime, *, closes_at: datetime | None
) -> Poll:
    """Put a question under a story. Raises Invalid when it or one of its choices goes against a rule."""
    for text in (question, *choices):
        if problem := objection(text, Place.CHOICE, Standing(team=True)):
            raise Invalid(f"“{text}”: {problem}")
    poll = Poll(article_id=article.id, question=question, opened_at=now, closes_at=closes_at)
    session.add(poll)
    session.flush()
    session.add_all(
        Choice(poll_id=poll.id, position=position, text=text) for position, text in enumerate(choices)
    )
    session.flush()
    if closes_at:
        articles.settles_at(article.id, closes_at)
    articles.move_version(article.id)
    return poll


def vote(member: Member, poll: PollView, choice_id: int | None, now: datetime) -> None:
    """Cast one's ballot. Refused when the poll has closed or one has voted; the database allows no second."""
    voted = bool(queries.own_votes(member, [poll]))
    insist(policy.may_vote(poll.closes_at, now, has_voted=voted))
    if choice_id is None or not queries.has_choice(poll.id, choice_id):
        raise Invalid("Please choose one of the answers.")
    try:
        with session.begin_nested():
            session.execute(
                insert(Ballot).values(poll_id=poll.id, member_id=member.id, choice_id=choice_id, cast_at=now)
            )
    except IntegrityError as second:
        raise Conflict("You have voted in this poll already.") from second
    session.execute(update(Choice).where(Choice.id == choice_id).values(ballots=Choice.ballots + 1))
    record(BallotCast(poll.id, poll.article_id))
