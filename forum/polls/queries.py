"""Reads: polls with their results; never who voted for what, but for one's own vote."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from forum.accounts.models import Member
from forum.core.db import session
from forum.core.errors import Missing
from forum.polls.models import Ballot, Choice, Poll
from forum.polls.tally import shares


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the results."""

    id: int
    text: str
    ballots: int
    share: int


@dataclass(frozen=True, slots=True)
class PollView:
    """A poll as everybody sees it."""

    id: int
    article_id: int
    question: str
    closes_at: datetime | None
    rows: list[Row]
    total: int

    def closed(self, now: datetime) -> bool:
        """Whether it takes no more votes."""
        return bool(self.closes_at and self.closes_at <= now)


def _view(poll: Poll) -> PollView:
    counts = [choice.ballots for choice in poll.choices]
    rows = [
        Row(choice.id, choice.text, choice.ballots, share)
        for choice, share in zip(poll.choices, shares(counts), strict=True)
    ]
    return PollView(poll.id, poll.article_id, poll.question, poll.closes_at, rows, sum(counts))


def polls_of(article_id: int) -> list[PollView]:
    """The polls under an article."""
    wanted = select(Poll).where(Poll.article_id == article_id).order_by(Poll.id)
    return [_view(poll) for poll in session.scalars(wanted.options(selectinload(Poll.choices)))]


def poll(id: int) -> PollView:
    """One poll; whether its article may be seen is for the door to ask."""
    found = session.get(Poll, id)
    if found is None:
        raise Missing
    return _view(found)


def own_votes(member: Member | None, polls: Sequence[PollView]) -> dict[int, int]:
    """The choices that this member made, by poll."""
    if member is None or not polls:
        return {}
    wanted = select(Ballot.poll_id, Ballot.choice_id).where(
        Ballot.member_id == member.id, Ballot.poll_id.in_([poll.id for poll in polls])
    )
    return dict(row for row in session.execute(wanted))


def has_choice(poll_id: int, choice_id: int) -> bool:
    """Whether this is one of the poll's choices."""
    found = session.get(Choice, choice_id)
    return found is not None and found.poll_id == poll_id
