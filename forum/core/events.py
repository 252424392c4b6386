"""Facts in the past tense, and what follows them inside the same transaction.

A feature records what happened; `wiring.AFTERWARDS` says who hears of it. Listeners run at the end
of the transaction and write rows only, so a fact and its consequences are saved together or not at all.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from forum.core.db.session import session

# A listener takes the one event class it is wired to; the table maps many, hence Any.
Listener = Callable[[Any], None]
Table = Mapping[type[object], Sequence[Listener]]

_KEY = "kith.events"
_wired: dict[type[object], Sequence[Listener]] = {}


def wire(afterwards: Table) -> None:
    """Take the table of consequences; called once for each application made."""
    _wired.clear()
    _wired.update(afterwards)


def record(event: object) -> None:
    """Note that something happened; its listeners run when the transaction ends."""
    session.info.setdefault(_KEY, []).append(event)


def settle() -> None:
    """Run every listener, those of events that listeners record included."""
    session.flush()
    while events := session.info.pop(_KEY, []):
        for event in events:
            for listener in _wired.get(type(event), ()):
                listener(event)
        session.flush()


def forget() -> None:
    """Drop what was recorded: the transaction failed, so it did not happen."""
    session.info.pop(_KEY, None)
