"""Many people at the same moment: real threads that start together."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from flask import Flask

T = TypeVar("T")


def at_once(acts: Sequence[Callable[[], T]], *, threads: int) -> list[T | Exception]:
    """What comes of each act, or what it ran into; so many at a time, the first of them together."""
    start = threading.Barrier(threads)

    def one(act: Callable[[], T]) -> T | Exception:
        try:
            return act()
        except Exception as problem:  # noqa: BLE001 - what went wrong is what the test looks at
            return problem

    with ThreadPoolExecutor(threads, initializer=lambda: start.wait() and None) as pool:
        return list(pool.map(one, acts))


def inside(app: Flask, act: Callable[[], T]) -> Callable[[], T]:
    """The same act, in a context of the app that is its own."""

    def acting() -> T:
        with app.app_context():
            return act()

    return acting
