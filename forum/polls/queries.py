"""Reads: polls with their results; never who voted for what, but for one's own vote."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, select

from forum.accounts.models import Member
from forum.core.db import Read, lookup, session
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


_COLUMNS = (Poll.id, Poll.article_id, Poll.question, Poll.closes_at, Choice.id, Choice.text, Choice.ballots)
_POLLS = select(*_COLUMNS).join(Choice, Choice.poll_id == Poll.id).order_by(Poll.id, Choice.position)
_OF_ARTICLE = Read(_POLLS.where(Poll.article_id == bindparam("article")))
_ONE = Read(_POLLS.where(Poll.id == bindparam("id")))


def _views(rows: Iterable[tuple[Any, ...]]) -> list[PollView]:
    found = []
    for poll, choices in groupby(rows, key=lambda row: row[:4]):
        lines = [row[4:] for row in choices]
        told = shares([ballots for _, _, ballots in lines])
        own = [Row(*(*line, share)) for line, share in zip(lines, told, strict=True)]
        found.append(PollView(*(*poll, own, sum(row.ballots for row in own))))
    return found


def polls_of(article_id: int) -> list[PollView]:
    """The polls under an article."""
    with lookup() as reader:
        return _views(reader.rows(_OF_ARTICLE, article=article_id))


def poll(id: int) -> PollView:
    """One poll; whether its article may be seen is for the door to ask."""
    with lookup() as reader:
        found = _views(reader.rows(_ONE, id=id))
    if not found:
        raise Missing
    return found[0]


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
