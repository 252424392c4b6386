"""Jobs: pictures that wait are made, files of deleted ones go, what is lost is swept up."""

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice

from flask import current_app

from forum.core.db import transaction
from forum.core.errors import Away
from forum.pictures import actions, queries
from forum.pictures.actions import MOST_TRIES, Taken
from forum.pictures.telling import Unmakable
from forum.pictures.workshop import Workshop

_LOST_AFTER = timedelta(days=1)
_MOST_AT_ONCE = 50
_LOOKED_UP = 500  # paths at once
_FEW = 100
_log = logging.getLogger(__name__)


def workshop() -> Workshop:
    """This application's workshop."""
    found: Workshop = current_app.extensions["kith.workshop"]
    return found


def make_pictures(now: datetime) -> int:
    """Make the picture that has waited longest. A fault of its own is told on its page."""
    if not queries.waiting(now):
        return 0
    with transaction():
        taken = actions.take(now)
    if taken is None:
        return 0
    try:
        make(taken, now)
    except Unmakable as problem:
        with transaction():
            actions.fail(taken, str(problem))
        workshop().forget(taken.token)
    return 1


def make_at_once(id: int, now: datetime) -> None:
    """Make this picture while its sender waits. Raises Unmakable; then nothing of it is kept."""
    with transaction():
        taken = actions.take_this(id, now)
    if taken is None:
        return  # somebody else is faster
    try:
        make(taken, now)
    except Unmakable:
        with transaction():
            actions.drop(taken)
        workshop().forget(taken.token)
        raise


def make(taken: Taken, now: datetime) -> None:
    """Make the files and put them away, then say so. If we are ended in between, another one begins anew."""
    if taken.tries > MOST_TRIES:
        raise Unmakable(actions.ENDED_US)
    shop = workshop()
    try:
        with shop.made(taken.token) as (folder, sizes):
            with transaction():
                still_ours = actions.plan(taken, sizes, now)
            if not still_ours:
                return
            shop.put_away(taken.token, folder, sizes)
    except Away:
        with transaction():
            actions.give_back(taken, now)
        return
    with transaction():
        actions.finish(taken, sizes, now)
    shop.forget(taken.token)


def clear_leftovers(now: datetime) -> int:
    """Let go of files that nothing points to. What can't go now is tried again."""
    count = 0
    for path in queries.leftovers(_MOST_AT_ONCE):
        try:
            workshop().store.remove(path)
        except Away:
            continue
        with transaction():
            actions.leftover_is_gone(path)
        count += 1
    return count


def sweep_the_spool(now: datetime) -> int:
    """Throw away uploads that belong to no picture: whoever took them in was ended before saying so."""
    return workshop().sweep(queries.tokens_waiting(), now - _LOST_AFTER)


def sweep_the_store(now: datetime) -> int:
    """Find files that belong to no picture, whoever was ended before saying so; from then on they are
    leftovers. How many there were.
    """
    lost: list[str] = []
    known = 0
    for some in _at_once(workshop().store.paths()):
        strange = queries.strange(some)
        lost += strange
        known += len(some) - len(strange)
    if len(lost) > max(known, _FEW):  # then they belong to another database, perhaps to the one in a backup
        _log.error("%s files in the store of pictures belong to no picture; none was touched.", len(lost))
        return 0
    with transaction():
        return actions.let_go(lost, now)


def _at_once(paths: Iterator[str]) -> Iterator[Sequence[str]]:
    while some := list(islice(paths, _LOOKED_UP)):
        yield some
