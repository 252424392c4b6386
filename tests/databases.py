"""One database for each engine and worker: made by the real migrations, emptied between tests."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Protocol, Self

import pytest
import sqlalchemy as sa
from flask import Flask
from flask_migrate import upgrade

from forum.app import create_app
from forum.core.config import Config
from forum.core.db import Base, db
from forum.core.web import limiter
from tests import postgres

SECRET = "for tests alone: " + "x" * 32


class Database(Protocol):
    """An application on a database that can be emptied."""

    app: Flask

    def empty(self) -> None:
        """As it was right after the migrations; nothing kept, nothing counted in the process either."""


def application(url: str, **settings: object) -> Flask:
    """An application for tests: CSRF, limits and headers work as they do in production."""
    return create_app(Config(secret_key=SECRET, database_url=url, testing=True, **settings))  # type: ignore[arg-type]


def migrated(url: str) -> Flask:
    """An application whose database has been through all migrations."""
    app = application(url)
    with app.app_context():
        upgrade()
    _let_go(app)
    return app


def forget(app: Flask) -> None:
    """Empty what the process keeps: pieces of pages, counted attempts."""
    app.extensions["kith.pieces"].clear()
    limiter.init_app(app)  # the limiter is one for all applications of a process
    limiter.reset()


class SqliteDatabase:
    """A file, copied anew from a migrated one for each test."""

    def __init__(self, folder: Path) -> None:
        self._template, self._file = folder / "template.db", folder / "kith.db"
        migrated(f"sqlite:///{self._template}")
        self.app = application(f"sqlite:///{self._file}")

    def empty(self) -> None:
        """Copy the template."""
        _let_go(self.app)
        for leftover in self._file.parent.glob(f"{self._file.name}-*"):
            leftover.unlink()
        shutil.copyfile(self._template, self._file)
        forget(self.app)


class PostgresDatabase:
    """A database of this worker's own on the run's server, its tables truncated for each test."""

    def __init__(self, url: str) -> None:
        self.app = migrated(url)
        tables = ", ".join(f'"{table.name}"' for table in Base.metadata.sorted_tables)
        self._truncate = sa.text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")

    def empty(self) -> None:
        """Truncate all tables."""
        with self.app.app_context(), db.engine.begin() as connection:
            connection.execute(self._truncate)
        forget(self.app)


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


def _let_go(app: Flask) -> None:
    with app.app_context():
        db.engine.dispose()
