"""Rows into a table, as fast as the engine takes them: COPY on PostgreSQL, one prepared INSERT on SQLite."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Table

from forum.core.db import Base, session

Row = tuple[Any, ...]
_SQLITE_CACHE = "PRAGMA cache_size = -262144"  # 256 MB: the indexes of a million comments are not read again


def store(table: type[Base], columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Store rows whose values stand in the order of the columns. Call it inside a transaction."""
    connection = session.connection()
    ready = _as_stored(table.__table__, columns, connection, rows)  # type: ignore[arg-type]  # it is a Table
    into = f"{table.__tablename__} ({', '.join(columns)})"
    if connection.dialect.name == "postgresql":
        _copy(connection, f"COPY {into} FROM STDIN", ready)
    else:
        marks = ", ".join("?" * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {into} VALUES ({marks})", ready)  # noqa: S608 - our own names


def make_room() -> None:
    """Let SQLite keep what it works on in memory. It lasts as long as the connection."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_SQLITE_CACHE)


def _as_stored(
    table: Table, columns: Sequence[str], connection: Connection, rows: Sequence[Row]
) -> list[Row]:
    """The driver takes these as they are: what a column's type does on the way in is done here."""
    dialect = connection.dialect
    found: dict[int, Callable[[Any], Any]] = {}
    for place, name in enumerate(columns):
        if process := table.c[name].type.dialect_impl(dialect).bind_processor(dialect):
            found[place] = process
    if not found:
        return list(rows)
    return [
        tuple(found[place](value) if place in found else value for place, value in enumerate(row))
        for row in rows
    ]


def _copy(connection: Connection, statement: str, rows: Sequence[Row]) -> None:
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
