"""Finished pieces of pages, kept in this process under a key that holds their version.

Bounded by bytes. A key that is asked for by many while it is being made is made once.
"""

import threading
from collections.abc import Callable, Hashable

from cachetools import LRUCache
from flask import Flask, current_app

MOST_BYTES = 64 * 1024 * 1024
_LOCKS = 64


class Pieces:
    """Text by key, the least used forgotten first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._kept: LRUCache[Hashable, bytes] = LRUCache(most_bytes, getsizeof=len)
        self._guard = threading.Lock()
        self._making = tuple(threading.Lock() for _ in range(_LOCKS))

    def get(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """The piece under this key, made now if nobody has yet."""
        found = self._find(key)
        if found is not None:
            return found
        with self._making[hash(key) % _LOCKS]:
            found = self._find(key)
            if found is None:
                found = make()
                self._keep(key, found)
        return found

    def _find(self, key: Hashable) -> bytes | None:
        with self._guard:
            found: bytes | None = self._kept.get(key)
            return found

    def _keep(self, key: Hashable, piece: bytes) -> None:
        if len(piece) <= self._kept.maxsize:
            with self._guard:
                self._kept[key] = piece

    def clear(self) -> None:
        """Forget everything."""
        with self._guard:
            self._kept.clear()


def pieces() -> Pieces:
    """This application's pieces."""
    found: Pieces = current_app.extensions["kith.pieces"]
    return found


def register(app: Flask) -> None:
    """Give the application its own store."""
    app.extensions["kith.pieces"] = Pieces()
