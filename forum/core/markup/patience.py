"""How long one text may take. The shape check is ours and can be wrong; this holds all the same."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

MOST = 2.0  # CPU seconds of this thread: a busy machine makes no text longer
_mine = threading.local()


class TooSlow(Exception):
    """A text has had its time."""


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Inside, every step that is `timed` raises TooSlow when so many CPU seconds are gone."""
    _mine.until = time.thread_time() + seconds
    try:
        yield
    finally:
        _mine.until = None


def look() -> None:
    """Raise TooSlow if there is a limit and it has passed."""
    until: float | None = getattr(_mine, "until", None)
    if until is not None and time.thread_time() > until:
        raise TooSlow


def timed(step: Callable[P, R]) -> Callable[P, R]:
    """A step that looks at the time first. There is no other way to stop a thread that computes."""

    @wraps(step)
    def stepping(*args: P.args, **kwargs: P.kwargs) -> R:
        look()
        return step(*args, **kwargs)

    return stepping
