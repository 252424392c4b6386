"""How many SQL statements each case takes: counted in this process, on the same databases.

Counted at the drivers, so that what goes past SQLAlchemy is heard too.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count as count_up
from typing import Any
from unittest.mock import patch

import psycopg
from flask import Flask

from benchmarks import target
from benchmarks.cases import Case
from benchmarks.client import FRESH
from benchmarks.place import Place
from benchmarks.visit import FORM, Lost

_turns = count_up()
_FRAME = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA", "--")  # not asked of a table
_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE", "COPY")


@dataclass(slots=True)
class Heard:
    """The statements of one request."""

    statements: list[str] = field(default_factory=list)

    def hear(self, statement: object) -> None:
        """Take down one statement, if it asks or writes something."""
        text = str(statement).strip()
        if not text.upper().startswith(_FRAME):
            self.statements.append(text)

    @property
    def count(self) -> int:
        """All of them."""
        return len(self.statements)

    @property
    def writes(self) -> int:
        """Those that change something."""
        return sum(statement.upper().startswith(_WRITES) for statement in self.statements)


class Ear:
    """Hears what the drivers are asked, for whoever listens at the moment."""

    def __init__(self) -> None:
        self.heard = Heard()

    def hear(self, statement: object) -> None:
        """Pass on one statement."""
        self.heard.hear(statement)

    def open(self, connect: Callable[..., sqlite3.Connection]) -> Callable[..., sqlite3.Connection]:
        """A way to connect to SQLite that lets us hear."""

        def connected(*args: Any, **options: Any) -> sqlite3.Connection:
            connection = connect(*args, **options)
            connection.set_trace_callback(self.hear)
            return connection

        return connected

    def execute(self, execute: Callable[..., Any]) -> Callable[..., Any]:
        """A psycopg cursor's way to execute, with us listening."""

        def executed(cursor: Any, query: Any, *args: Any, **options: Any) -> Any:
            self.hear(query)
            return execute(cursor, query, *args, **options)

        return executed


@contextmanager
def listening() -> Iterator[Ear]:
    """Applications that are made inside are heard as long as it lasts."""
    ear = Ear()
    connect, execute = sqlite3.connect, psycopg.Cursor.execute
    with (
        patch.object(sqlite3, "connect", ear.open(connect)),
        patch.object(sqlite3.dbapi2, "connect", ear.open(connect)),
        patch.object(psycopg.Cursor, "execute", ear.execute(execute)),
    ):
        yield ear


def count(places: Mapping[str, Place], cases: Sequence[Case]) -> dict[str, Heard]:
    """Each case twice, the second time counted; where nothing is to be kept, nothing is."""
    with listening() as ear:
        apps = {name: target.APPS[name.split()[0]](place.environment) for name, place in places.items()}
        return {case.key: _count(ear, apps[case.server], case) for case in cases}


def _count(ear: Ear, app: Flask, case: Case) -> Heard:
    _send(app, case)
    heard = ear.heard = Heard()
    _send(app, case)
    ear.heard = Heard()  # what comes after is not this one's
    return heard


def _send(app: Flask, case: Case) -> None:
    client = app.test_client(use_cookies=False)
    body = case.body.replace(FRESH, f"{next(_turns):022d}")
    answer = client.open(
        case.path,
        method=case.method,
        headers={"Accept": "text/html", **(case.headers or {})},
        data=body or None,
        content_type=FORM if body else None,
    )
    answer.get_data()
    answer.close()
    if answer.status_code != case.status:
        raise Lost(f"{case.words} answered {answer.status_code}, expected {case.status}")
