"""A database for one run: a file in a temporary folder, or a database of our own on a PostgreSQL server."""

import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from forum.core.config import Config


@dataclass(frozen=True, slots=True)
class Place:
    """Where one run keeps its things."""

    folder: Path
    config: Config

    @property
    def environment(self) -> dict[str, str]:
        """What the servers are told."""
        return {
            **os.environ,
            "KITH_SECRET_KEY": self.config.secret_key,
            "KITH_DATABASE_URL": self.config.database_url,
            "KITH_PICTURES": str(self.folder / "pictures"),
            "KITH_SPOOL": str(self.folder / "spool"),
            "KITH_BENCH_FOLDER": str(self.folder),
        }


@contextmanager
def place(server_url: str | None) -> Iterator[Place]:
    """Everything that is made for a run, gone at its end."""
    with tempfile.TemporaryDirectory(prefix="kith-bench-") as name:
        folder = Path(name)
        database = _on_postgresql(server_url) if server_url else _in_a_file(folder)
        with database as url:
            env = {"KITH_SECRET_KEY": secrets.token_hex(32), "KITH_DATABASE_URL": url}
            yield Place(folder, Config.from_env(env))


@contextmanager
def _in_a_file(folder: Path) -> Iterator[str]:
    yield f"sqlite:///{folder / 'bench.db'}"


@contextmanager
def _on_postgresql(server_url: str) -> Iterator[str]:
    """A database that did not exist before; the account needs the right to create one."""
    url = make_url(server_url).set(drivername="postgresql+psycopg")
    name = f"kith_bench_{secrets.token_hex(4)}"
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        try:
            yield url.set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()
