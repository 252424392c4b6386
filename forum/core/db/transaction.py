"""The one place that commits."""

from collections.abc import Iterator
from contextlib import contextmanager

from forum.core import events
from forum.core.db.session import session

_WRITING = "kith.writing"


@contextmanager
def transaction() -> Iterator[None]:
    """What happens inside is saved together with its consequences, or not at all.

    What was read before is read anew inside: it may have changed while we waited for the turn.
    """
    _take_turn()
    try:
        yield
        events.settle()
        session.commit()
    except BaseException:
        events.forget()
        session.rollback()
        raise
    finally:
        session.info.pop(_WRITING, None)


@contextmanager
def rehearsal() -> Iterator[None]:
    """Like a transaction, but in the end nothing has happened."""
    _take_turn()
    try:
        yield
        session.flush()
    finally:
        events.forget()
        session.rollback()
        session.info.pop(_WRITING, None)


def _take_turn() -> None:
    """End the read that came before, and begin to write."""
    if session.info.get(_WRITING):
        raise RuntimeError("a transaction is open already; only a door, a job or a command opens one")
    session.rollback()
    session.connection(execution_options={"writing": True})
    session.info[_WRITING] = True
