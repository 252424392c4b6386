"""Facts in the past tense, and what follows them inside the same transaction.

A feature records what happened; `wiring.AFTERWARDS` says who hears of it. Listeners run at the end
of the transaction and write rows only, so a fact and its consequences are saved together or not at all.
What everybody writes into one row (the end of the record) waits until all that is done: who holds that row
then waits for nobody.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from forum.core.db.session import session

# A listener takes the one event class it is wired to; the table maps many, hence Any.
Listener = Callable[[Any], None]
Table = Mapping[type[object], Sequence[Listener]]

_KEY, _LAST = "kith.events", "kith.last"
_wired: dict[type[object], Sequence[Listener]] = {}


def wire(afterwards: Table) -> None:
    """Take the table of consequences; called once for each application made."""
    _wired.clear()
    _wired.update(afterwards)


def record(event: object) -> None:
    """Note that something happened; its listeners run when the transaction ends."""
    session.info.setdefault(_KEY, []).append(event)


def at_last(do: Callable[[], None]) -> None:
    """Do this when every listener has run, in the order in which it was asked for."""
    session.info.setdefault(_LAST, []).append(do)


def settle() -> None:
    """Run every listener, those of events that listeners record included; then what comes last."""
    session.flush()
    while events := session.info.pop(_KEY, []):
        for event in events:
            for listener in _wired.get(type(event), ()):
                listener(event)
        session.flush()
    for do in session.info.pop(_LAST, []):
        do()
    session.flush()


def forget() -> None:
    """Drop what was recorded: the transaction failed, so it did not happen."""
    session.info.pop(_KEY, None)
    session.info.pop(_LAST, None)
