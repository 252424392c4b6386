"""Many people at the same moment: real threads that start together."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from flask import Flask


T = TypeVar("T")


def at_once(app: Flask, acts: Sequence[Callable[[], T]], *, threads: int) -> list[T | Exception]:
    """What comes of each act, or what it ran into; all in this app's context, so many at a time."""
    start = threading.Barrier(threads)

    def begin() -> None:
        start.wait()

    def one(act: Callable[[], T]) -> T | Exception:
        with app.app_context():
            try:
                return act()
            except Exception as problem:  # noqa: BLE001 - what went wrong is what the test looks at
                return problem

    with ThreadPoolExecutor(threads, initializer=begin) as pool:
        return list(pool.map(one, acts))
