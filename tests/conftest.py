"""What every test may ask for: an application on an empty database, the cast, and their browsers.

`app` runs twice, on SQLite and on PostgreSQL. A worker makes each database once, by the real migrations;
between tests SQLite's file is copied anew and PostgreSQL's tables are emptied.
"""

import os
from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher
from flask import Flask
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling

from forum.accounts import passwords
from tests.databases import Databases
from tests.gate import RESULTS
from tests.people import Browser, Cast, Person, invite

settings.register_profile("kith", deadline=None, derandomize=True, database=None)
settings.load_profile("kith")

ENGINES = ("sqlite", "postgresql")


@pytest.fixture(scope="session", autouse=True)
def _cheap_passwords() -> Iterator[None]:
    """Argon2 as cheap as it gets, here alone: nothing in forum/ can be told to do this."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        passwords._nobody.cache_clear()
        yield
    passwords._nobody.cache_clear()


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Databases]:
    """This worker's databases, each made when it is first asked for."""
    with Databases(tmp_path_factory, worker_id) as made:
        yield made


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """Which database this test runs on. Ask for one alone only where the other has no such thing."""
    return str(request.param)


@pytest.fixture
def app(engine: str, databases: Databases) -> Flask:
    """The application on an empty, migrated database. Never push its context around a browser."""
    database = databases.of(engine)
    database.empty()
    return database.app


@pytest.fixture
def blank(engine: str, databases: Databases) -> Iterator[str]:
    """The address of a database without any table, for this test alone."""
    with databases.blank(engine) as url:
        yield url


@pytest.fixture
def cast(app: Flask) -> Cast:
    """Everybody: ada, ben, mo, una, ed, ola."""
    return invite(app)


@pytest.fixture
def ada(cast: Cast) -> Person:
    """A member for a year."""
    return cast.ada


@pytest.fixture
def ben(cast: Cast) -> Person:
    """A newcomer: joined a minute ago."""
    return cast.ben


@pytest.fixture
def mo(cast: Cast) -> Person:
    """A moderator."""
    return cast.mo


@pytest.fixture
def una(cast: Cast) -> Person:
    """The second moderator."""
    return cast.una


@pytest.fixture
def ed(cast: Cast) -> Person:
    """An editor, who also tells the stories of makers.an_article."""
    return cast.ed


@pytest.fixture
def ola(cast: Cast) -> Person:
    """The owner: an admin."""
    return cast.ola


@pytest.fixture
def visitor(app: Flask) -> Browser:
    """The browser of somebody without an account."""
    return Browser(app)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """When the gate runs us: how its checks went, above the line that counts the tests."""
    if results := os.environ.get(RESULTS):
        terminalreporter.section("checks")
        terminalreporter.write_line(results)


class _BrowserOnOneWorker(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Every test goes to whoever is free; those in a browser go together, so that one server is enough."""

    def _split_scope(self, nodeid: str) -> str:
        return "browser" if nodeid.startswith("tests/browser/") else nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> _BrowserOnOneWorker:
    """The scheduler that xdist uses; its own `loadgroup` groups nothing under pytest 9.2."""
    return _BrowserOnOneWorker(config, log)
