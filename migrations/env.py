"""How Alembic reaches the database: through the application's own engine.

Two promises hold for every migration, so that none of them has to think of it:

- SQLite changes a table by making it anew. No key acts meanwhile, or dropping the old table would take along
  what points at it; before anything is kept, every row must point at one that is there.
- The way down never drops a table with rows in it, unless the migration says in `lets_go` that nobody will
  miss them. What people wrote is not lost in silence.
"""

import logging
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal

import sqlalchemy as sa
from alembic import context
from alembic.autogenerate.api import AutogenContext
from alembic.runtime.migration import MigrationContext, MigrationInfo
from alembic.util import CommandError

from forum.articles.models.titles import is_kept_by_itself
from forum.core.db import Base, Moment, db

LOST = (
    "There is no way back below {}: the version before has no place for what is in {}. Nothing was changed. "
    "To go back all the same, restore a backup from before."
)
ASTRAY = (
    "Rows of {} would point at rows of {} that are not there. Nothing was changed. "
    "Keep a copy of the database, and tell those who wrote the migration."
)
TABLES = "SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'"

log = logging.getLogger("alembic.env")


def plain_types(kind: str, item: Any, autogen_context: AutogenContext) -> str | Literal[False]:
    """Write our own column type as what it is in the database."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Moment) else False


def ours(item: Any, name: str | None, kind: str, reflected: bool, compare_to: Any) -> bool:  # noqa: FBT001 - as Alembic calls it
    """Whether it is for the models to describe."""
    return not is_kept_by_itself(name)


class Watch:
    """Looks at each step, and says no where it would lose something."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._full = self._with_rows()
        self._moved = False

    def look(
        self, ctx: MigrationContext, step: MigrationInfo, heads: Collection[Any], run_args: Mapping[str, Any]
    ) -> None:
        """After each step: whether tables are gone that held something."""
        self._moved = True
        if step.is_upgrade:
            return
        gone = self._full - self._tables()
        script: Any = step.revision_map.get_revision(step.up_revision_id)
        lost = gone - set(getattr(script.module, "lets_go", ()))
        if lost:
            raise CommandError(LOST.format(step.up_revision_id, ", ".join(sorted(lost))))
        if gone:
            log.warning("What was in %s went with %s.", ", ".join(sorted(gone)), step.up_revision_id)
        self._full -= gone

    def look_at_keys(self) -> None:
        """After the last step: whether every row points at one that is there. PostgreSQL always looks."""
        if not self._moved or self._connection.dialect.name != "sqlite":
            return
        if astray := self._connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise CommandError(ASTRAY.format(astray[0], astray[2]))

    def _tables(self) -> set[str]:
        if self._connection.dialect.name == "sqlite":  # an index of words is no table of ours
            return set(self._connection.scalars(sa.text(TABLES)))
        return set(sa.inspect(self._connection).get_table_names())

    def _with_rows(self) -> set[str]:
        tables = self._tables()
        if not tables:
            return set()
        each = [sa.select(sa.literal(name)).where(sa.exists().select_from(sa.table(name))) for name in tables]
        return set(self._connection.scalars(sa.union_all(*each)))


@contextmanager
def keys_at_rest(connection: sa.Connection) -> Iterator[None]:
    """SQLite hears this between transactions alone, so it is said below SQLAlchemy, which would begin one."""
    if connection.dialect.name != "sqlite":
        yield
        return
    below: Any = connection.connection.driver_connection
    below.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        connection.rollback()
        below.execute("PRAGMA foreign_keys = ON")


def run() -> None:
    """Run the migrations, all of them in one transaction."""
    with db.engine.connect() as connection, keys_at_rest(connection), connection.begin():
        watch = Watch(connection)
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=True,  # SQLite changes a table by making it anew
            render_item=plain_types,
            include_object=ours,
            compare_type=True,
            compare_server_default=True,
            transactional_ddl=True,
            on_version_apply=watch.look,
        )
        context.run_migrations()
        watch.look_at_keys()


run()
