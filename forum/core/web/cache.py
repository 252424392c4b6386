"""Finished pieces of pages, kept in this process under a key that holds their version.

Bounded by bytes. A key that is asked for by many while it is being made is made once.
"""

import threading
from collections.abc import Callable, Hashable, Sized
from typing import TypeVar, cast
from weakref import WeakValueDictionary

from cachetools import LRUCache
from flask import Flask, current_app

MOST_BYTES = 28 * 1024 * 1024

P = TypeVar("P", bound=Sized)


class Pieces:
    """Pieces by key, the least used forgotten first. A piece's `len` is what it weighs, in bytes."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._kept: LRUCache[Hashable, Sized] = LRUCache(most_bytes, getsizeof=len)
        self._guard = threading.Lock()
        # One for each key: a page is made of pieces, and must never wait for itself.
        self._making: WeakValueDictionary[Hashable, threading.Lock] = WeakValueDictionary()

    def get(self, key: Hashable, make: Callable[[], P]) -> P:
        """The piece under this key, made now if nobody has yet."""
        found = self.find(key)
        if found is not None:
            return cast("P", found)
        with self._turn(key):
            made = cast("P | None", self.find(key))
            if made is None:
                made = make()
                self._keep(key, made)
        return made

    def find(self, key: Hashable) -> Sized | None:
        """The piece under this key, if it is there."""
        with self._guard:
            found: Sized | None = self._kept.get(key)
            return found

    def _turn(self, key: Hashable) -> threading.Lock:
        """The lock that all who wait for this key share; it goes with the last of them."""
        with self._guard:
            return self._making.setdefault(key, threading.Lock())

    def _keep(self, key: Hashable, piece: Sized) -> None:
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
