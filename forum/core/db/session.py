"""The engine and the session. SQLite is set up here to keep what it promises under many writers."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import cast

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import Session, scoped_session
from sqlalchemy.pool import ConnectionPoolEntry

from forum.core.db.base import Base
from forum.core.db.reads import Reader, reading

BUSY_MS = 10_000

db = SQLAlchemy(metadata=Base.metadata)
session = cast("scoped_session[Session]", db.session)  # the part that the domain may use


_open: ContextVar[Reader | None] = ContextVar("an open look-up", default=None)


@contextmanager
def lookup() -> Iterator[Reader]:
    """A connection for `Read`s: one that is open already, so that nobody waits for a second one.

    That of the look-up around this one, or the session's own; inside a transaction a `Read` therefore sees
    what that has written. Inside a look-up of its own, nothing may ask the session.
    """
    if reader := _open.get():
        yield reader
        return
    with _sessions_own() if _session_is_open() else reading(db.engine) as reader:
        before = _open.set(reader)
        try:
            yield reader
        finally:
            _open.reset(before)


def _session_is_open() -> bool:
    return session.registry.has() and session().in_transaction()


@contextmanager
def _sessions_own() -> Iterator[Reader]:
    cursor = session.connection().connection.cursor()
    try:
        yield Reader(db.engine, cursor)
    finally:
        cursor.close()


@event.listens_for(Engine, "connect")
def _prepare_sqlite(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None  # we say BEGIN ourselves, below
    for pragma in (
        "foreign_keys = ON",
        "journal_mode = WAL",
        "synchronous = FULL",  # an acknowledged comment survives a power cut
        f"busy_timeout = {BUSY_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")


@event.listens_for(Engine, "begin")
def _begin(connection: Connection) -> None:
    """Writers queue at the door: a read that turns into a write would fail at once instead."""
    if connection.dialect.name == "sqlite":
        writing = connection.get_execution_options().get("writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
