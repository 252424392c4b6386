"""Writes: ballots in an order that says nothing of when they were cast.

SQLite keeps them in the order of their signs by itself, since they have no number of their own. PostgreSQL
puts each row after those that came before, and notes with it which transaction wrote it. So all are written
anew by one transaction, in the order of their signs, and the old file is thrown away.
"""

from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from forum.core.db import session
from forum.core.errors import Conflict

_BUSY = "Somebody is voting at this moment. Please try again."
_LOCK_NOT_AVAILABLE = "55P03"
_LOCK = (
    # Shorter than what PostgreSQL waits before it looks for a ring: we give way, and no voter does.
    "SET LOCAL lock_timeout = '500ms'",
    "LOCK TABLE ballot, ballot_mark IN ACCESS EXCLUSIVE MODE",
)
_ANEW = (
    "CREATE TEMPORARY TABLE kept_ballot ON COMMIT DROP AS TABLE ballot",
    "CREATE TEMPORARY TABLE kept_mark ON COMMIT DROP AS TABLE ballot_mark",
    "TRUNCATE ballot, ballot_mark",
    "INSERT INTO ballot SELECT * FROM kept_ballot ORDER BY poll_id, voter",
    "INSERT INTO ballot_mark SELECT * FROM kept_mark ORDER BY poll_id, voter, place",
)


def shuffle() -> None:
    """Put them into that order; nobody votes meanwhile. Raises Conflict while somebody does."""
    if session.connection().dialect.name != "postgresql":
        return
    try:
        for statement in _LOCK:
            session.execute(text(statement))
    except OperationalError as problem:
        if getattr(problem.orig, "sqlstate", "") != _LOCK_NOT_AVAILABLE:
            raise
        raise Conflict(_BUSY) from problem
    for statement in _ANEW:
        session.execute(text(statement))
