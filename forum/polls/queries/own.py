"""Reads: one's own votes, by the signs that they are kept under."""

from sqlalchemy import bindparam, select

from forum.core.db import Read, lookup
from forum.polls.choosing import Chosen
from forum.polls.models import Ballot, Mark
from forum.polls.secrecy import Voter

_ONE = Read(
    select(Mark.choice_id, Ballot.words)
    .join(Ballot, (Ballot.poll_id == Mark.poll_id) & (Ballot.voter == Mark.voter))
    .where(Mark.voter == bindparam("sign"), Mark.poll_id == bindparam("poll"))
    .order_by(Mark.place, Mark.choice_id)
)


def of_voter(voter: Voter | None, poll_id: int) -> Chosen | None:
    """What this voter has marked in a poll; nothing where they have not voted."""
    if voter is None:
        return None
    with lookup() as reader:
        rows = reader.rows(_ONE, sign=voter.sign(poll_id), poll=poll_id)
    return Chosen(tuple(row[0] for row in rows), rows[0][1]) if rows else None
