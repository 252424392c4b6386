"""Jobs: pictures that wait are made, files of deleted ones go, lost uploads are thrown away."""

from datetime import datetime, timedelta

from flask import current_app

from forum.core.db import transaction
from forum.core.errors import Away
from forum.pictures import actions, queries
from forum.pictures.actions import MOST_TRIES, Taken
from forum.pictures.telling import Unmakable
from forum.pictures.workshop import Workshop

_LOST_AFTER = timedelta(days=1)
_MOST_AT_ONCE = 50


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
        except (Away, OSError):
            return 0
        with transaction():
            actions.leftover_is_gone(path)
        count += 1
    return count


def sweep_the_spool(now: datetime) -> int:
    """Throw away uploads that belong to no picture: whoever took them in was ended before saying so."""
    return workshop().sweep(queries.tokens_waiting(), now - _LOST_AFTER)
