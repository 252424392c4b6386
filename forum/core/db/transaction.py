"""The one place that commits."""

from collections.abc import Iterator
from contextlib import contextmanager

from forum.core import events
from forum.core.db.session import session


@contextmanager
def transaction() -> Iterator[None]:
    """What happens inside is saved together with its consequences, or not at all.

    What was read before is read anew inside: it may have changed while we waited for the turn.
    """
    session.rollback()
    session.connection(execution_options={"writing": True})
    try:
        yield
        events.settle()
        session.commit()
    except BaseException:
        events.forget()
        session.rollback()
        raise


@contextmanager
def rehearsal() -> Iterator[None]:
    """Like a transaction, but in the end nothing has happened."""
    session.rollback()
    session.connection(execution_options={"writing": True})
    try:
        yield
        session.flush()
    finally:
        events.forget()
        session.rollback()
