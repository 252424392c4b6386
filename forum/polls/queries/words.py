"""Reads: what people wrote under "Other", for the team alone; never who."""

from collections.abc import Sequence

from sqlalchemy import func, select

from forum.core.db import session
from forum.core.folding import FEWEST
from forum.polls.kinds import ChoiceKind
from forum.polls.models import Ballot, Choice, Mark

MOST = 500


def words_of_others(poll_id: int) -> Sequence[str]:
    """By the alphabet, so that they tell nothing of when; none until five people chose "Other".

    The list of a poll that is open would grow by one with each vote: ask once it has closed.
    """
    chose = select(func.count()).select_from(Mark).join(Choice, Choice.id == Mark.choice_id)
    chose = chose.where(Choice.poll_id == poll_id, Choice.kind == ChoiceKind.OTHER)
    if (session.scalar(chose) or 0) < FEWEST:
        return ()
    wanted = select(Ballot.words).where(Ballot.poll_id == poll_id, Ballot.words != "")
    return session.scalars(wanted.order_by(Ballot.words).limit(MOST)).all()
