"""Writes: what readers are told of a poll while it is open: what was counted some ballots ago.

It is renewed when there are five ballots more than when it was written, and by nothing else. So whoever
votes and looks, or takes their vote back and looks, or lets it say something else, sees the same page as
before; and what has changed on it when it does is the doing of five people.
"""

from typing import Any, cast

from sqlalchemy import Table, bindparam, update

from forum.core.db import session
from forum.core.folding import FEWEST
from forum.polls.models import Choice, Poll

_POLL, _CHOICE = (cast("Table", each.__table__) for each in (Poll, Choice))
_OF_CHOICE = ("ballots", "firsts", "points")


def is_due(ballots: int, told: int) -> bool:
    """Whether so many have voted since that readers may be told anew."""
    return ballots >= told + FEWEST


def tell_of_members(poll_id: int) -> None:
    """Let readers see what members have voted until now."""
    _tell("", poll_id)


def tell_of_visitors(poll_id: int) -> None:
    """The same of visitors."""
    _tell("guest_", poll_id)


def _tell(voters: str, poll_id: int) -> None:
    connection = session.connection()
    for statement in _TELLING[voters]:
        connection.execute(statement, {"poll": poll_id})


def _telling(voters: str) -> tuple[Any, Any]:
    counted = {f"told_{voters}{name}": _CHOICE.c[f"{voters}{name}"] for name in _OF_CHOICE}
    voted = {f"told_{voters}ballots": _POLL.c[f"{voters}ballots"]}
    return (
        update(_CHOICE).where(_CHOICE.c.poll_id == bindparam("poll")).values(counted),
        update(_POLL).where(_POLL.c.id == bindparam("poll")).values(voted),
    )


# Put into words once: they are a part of every fifth vote.
_TELLING = {voters: _telling(voters) for voters in ("", "guest_")}
