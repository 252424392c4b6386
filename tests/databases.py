"""One database for each engine and worker: made by the real migrations, emptied between tests."""

import atexit
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, Self

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from flask_migrate import upgrade
from werkzeug.test import TestResponse

from forum.app import create_app
from forum.core.config import Config
from forum.core.db import Base, db, transaction
from forum.core.web import limiter
from forum.readership.door import tally_of
from tests import postgres

SECRET = "for tests alone: " + "x" * 32
FILES = Path(tempfile.mkdtemp(prefix="kith-tests-"))  # where this process keeps its pictures
atexit.register(shutil.rmtree, FILES, ignore_errors=True)


class Database(Protocol):
    """An application on a database that can be emptied."""

    app: Flask

    def empty(self) -> None:
        """As it was right after the migrations; nothing kept, nothing counted in the process either."""

    def fill(self, name: str, write: Callable[[], object]) -> None:
        """Empty it, and write something into it; the second time, the same rows come from a copy."""


def application(url: str, **settings: object) -> Flask:
    """An application for tests: CSRF, limits and headers work as they do in production."""
    settings = {"pictures": FILES / "pictures", "spool": FILES / "spool", **settings}
    app = create_app(Config(secret_key=SECRET, database_url=url, testing=True, **settings))  # type: ignore[arg-type]
    app.test_client_class = _Client
    return app


class _Client(FlaskClient):
    """Reads every answer to its end, so that no file stays open."""

    def open(self, *args: Any, buffered: bool = True, **options: Any) -> TestResponse:
        return super().open(*args, buffered=buffered, **options)


def migrated(url: str) -> Flask:
    """An application whose database has been through all migrations."""
    app = application(url)
    with app.app_context():
        upgrade()
    _let_go(app)
    return app


def _in_no_hurry_to_the_disk(connection: sqlite3.Connection, _: object) -> None:
    """Nothing here has to survive a power cut."""
    connection.execute("PRAGMA synchronous = OFF")


def forget(app: Flask) -> None:
    """Empty what the process keeps: pieces of pages, counted attempts."""
    app.extensions["kith.pieces"].clear()
    tally_of(app).forget()
    limiter.init_app(app)  # the limiter is one for all applications of a process
    limiter.reset()


class SqliteDatabase:
    """A file, copied anew from a migrated one for each test."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._file = folder, folder / "kith.db"
        migrated(f"sqlite:///{folder / 'template.db'}")
        self.app = application(f"sqlite:///{self._file}")
        with self.app.app_context():
            sa.event.listen(db.engine, "connect", _in_no_hurry_to_the_disk)

    def empty(self) -> None:
        """Copy the template."""
        self._copy(self._folder / "template.db")

    def fill(self, name: str, write: Callable[[], object]) -> None:
        """Write, and keep a copy of the file; or copy that."""
        kept = self._folder / f"{name}.filled"
        if kept.exists():
            self._copy(kept)
            return
        self.empty()
        _written(self.app, write)
        _let_go(self.app)  # the last one to leave puts everything into the file
        shutil.copyfile(self._file, kept)

    def _copy(self, template: Path) -> None:
        _let_go(self.app)
        for leftover in self._folder.glob(f"{self._file.name}-*"):
            leftover.unlink()
        shutil.copyfile(template, self._file)
        forget(self.app)


# By far quicker than TRUNCATE where most tables are empty. Neither keys nor triggers speak up.
_EMPTY = """DO $$ DECLARE name text; BEGIN
    SET LOCAL session_replication_role = replica;
    FOREACH name IN ARRAY ARRAY[{tables}] LOOP
        EXECUTE format('DELETE FROM %I', name);
    END LOOP;
    FOR name IN SELECT sequencename FROM pg_sequences WHERE last_value IS NOT NULL LOOP
        PERFORM setval(format('%I', name)::regclass, 1, false);
    END LOOP;
END $$"""


class PostgresDatabase:
    """A database of this worker's own on the run's server, its tables emptied for each test."""

    def __init__(self, url: str) -> None:
        self.app = migrated(url)
        tables = ", ".join(f"'{table.name}'" for table in Base.metadata.sorted_tables)
        self._empty = sa.text(_EMPTY.format(tables=tables))
        self._kept: dict[str, dict[sa.Table, list[dict[str, object]]]] = {}

    def empty(self) -> None:
        """Delete all rows, and count from one again."""
        with self.app.app_context(), db.engine.begin() as connection:
            connection.execute(self._empty)
        forget(self.app)

    def fill(self, name: str, write: Callable[[], object]) -> None:
        """Write, and keep the rows; or insert those."""
        self.empty()
        if name in self._kept:
            self._insert(self._kept[name])
            return
        _written(self.app, write)
        with self.app.app_context(), db.engine.connect() as connection:
            tables = Base.metadata.sorted_tables
            self._kept[name] = {table: _rows(connection, table) for table in tables}

    def _insert(self, kept: dict[sa.Table, list[dict[str, object]]]) -> None:
        with self.app.app_context(), db.engine.begin() as connection:
            for table, rows in kept.items():
                if rows:
                    connection.execute(sa.insert(table), rows)
                if "id" in table.c:
                    last = sa.select(sa.func.max(table.c.id)).scalar_subquery()
                    sequence = sa.func.pg_get_serial_sequence(table.name, "id")
                    connection.execute(sa.select(sa.func.setval(sequence, last)))


class Databases:
    """All databases of one worker; PostgreSQL itself is started when it is first needed."""

    def __init__(self, folders: pytest.TempPathFactory, worker: str) -> None:
        self._folders, self._worker = folders, worker
        self._made: dict[str, Database] = {}
        self._until_the_end = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for database in self._made.values():
            _let_go(database.app)
        self._until_the_end.close()

    def of(self, engine: str) -> Database:
        """This worker's database of an engine."""
        if engine not in self._made:
            if engine == "sqlite":
                self._made[engine] = SqliteDatabase(self._folders.mktemp("sqlite"))
            else:
                url = self._until_the_end.enter_context(self._on_server(f"kith_{self._worker}"))
                self._made[engine] = PostgresDatabase(url)
        return self._made[engine]

    @contextmanager
    def blank(self, engine: str) -> Iterator[str]:
        """The address of a database without any table."""
        if engine == "sqlite":
            yield f"sqlite:///{self._folders.mktemp('blank') / 'kith.db'}"
            return
        with self._on_server(f"kith_{self._worker}_blank") as url:
            yield url

    @cached_property
    def _server(self) -> sa.Engine:
        url = self._until_the_end.enter_context(postgres.running())
        server = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        self._until_the_end.callback(server.dispose)
        return server

    @contextmanager
    def _on_server(self, name: str) -> Iterator[str]:
        with self._server.connect() as connection:
            connection.execute(sa.text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
            connection.execute(sa.text(f'CREATE DATABASE "{name}"'))
        yield self._server.url.set(database=name).render_as_string(hide_password=False)
        with self._server.connect() as connection:
            connection.execute(sa.text(f'DROP DATABASE "{name}" WITH (FORCE)'))


def _rows(connection: sa.Connection, table: sa.Table) -> list[dict[str, object]]:
    wanted = sa.select(table).order_by(*table.primary_key)  # so a comment comes after what it answers
    return [dict(row) for row in connection.execute(wanted).mappings()]


def _written(app: Flask, write: Callable[[], object]) -> None:
    with app.app_context(), transaction():
        write()


def _let_go(app: Flask) -> None:
    with app.app_context():
        db.engine.dispose()
