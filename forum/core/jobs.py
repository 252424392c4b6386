"""Jobs: what happens by itself. `wiring.JOBS` lists them; `flask --app wsgi jobs work` does them.

A job has a name, how often it is asked, and a function that takes the time and says how many things it did.
While it did any it is asked again, after all others had their turn; so it does one thing at a time, or a few.

What waits to be done is a row, written in the transaction that made it necessary. Several runners may ask at
the same moment, and one may be killed in the middle: a job therefore takes a row with `db.claim_one` (of many
who ask at once, no two get the same row), does its work, and says so in a transaction of its own that asks
whether the row is still as it was taken. What was taken and never finished is taken again later. A fault in
one job is logged and stops no other; it is asked again when its time comes.

    def publish_what_is_due(now: datetime) -> int:      # forum/editing/jobs.py; a job opens transactions
        with transaction():
            return actions.publish_next(now)

    JOBS = (Job("publish", timedelta(seconds=15), publish_what_is_due),)      # forum/wiring.py
"""

import logging
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from forum.core.db import session

_log = logging.getLogger(__name__)
_NOTHING_TO_DO = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done, and how often somebody looks whether there is something to do."""

    name: str
    every: timedelta
    do: Callable[[datetime], int]


class Runner:
    """Does jobs when they are due. It keeps no time of its own: whoever calls it says what time it is."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self._jobs = jobs
        self._due: dict[str, datetime] = {}

    def turn(self, now: datetime) -> datetime:
        """Do each job that is due, once; the moment at which the next one is."""
        for job in self._jobs:
            if self._due.get(job.name, now) <= now:
                self._due[job.name] = now if run(job, now) else now + job.every
        return min(self._due.values(), default=now + _NOTHING_TO_DO)


def until_done(jobs: Sequence[Job], now: datetime) -> Iterator[tuple[str, int]]:
    """Do each job until nothing is left of it: its name, and how many things it did."""
    for job in jobs:
        count = 0
        while done := run(job, now):
            count += done
        yield job.name, count


def run(job: Job, now: datetime) -> int:
    """Ask a job once; how many things it did. A fault in it is none, and a line in the log."""
    try:
        return job.do(now)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other jobs go on
        # The kind and the places, as everywhere: a message may hold what somebody typed.
        places = "".join(traceback.format_tb(error.__traceback__))
        _log.error("The job %s failed: %s\n%s", job.name, type(error).__qualname__, places)
        return 0
    finally:
        session.remove()
