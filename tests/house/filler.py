"""Rows for every table of a database, made from what the database itself says of its tables.

Nobody has to keep it up with the models: values are tried until no constraint objects.
"""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.reflection import Inspector

from forum.core.db import db

TRIES = 60  # what has got no row by then waits for others to have some
FEWER = 15  # for one more
SQLITES = "SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
BASE = datetime(2026, 1, 1, tzinfo=UTC)

Content = dict[str, tuple[list[str], Counter[tuple[object, ...]]]]


def tables(connection: sa.Connection) -> set[str]:
    """Those that migrations make; not what an index of words keeps beside."""
    if connection.dialect.name == "sqlite":
        names = set(connection.scalars(sa.text(SQLITES)))
    else:
        names = set(sa.inspect(connection).get_table_names())
    return names - {"alembic_version"}


def content() -> Content:
    """What all tables hold."""
    with db.engine.connect() as connection:
        return {name: _rows(connection, name) for name in tables(connection)}


def _rows(connection: sa.Connection, name: str) -> tuple[list[str], Counter[tuple[object, ...]]]:
    found = connection.execute(sa.text(f"SELECT * FROM {name}"))  # noqa: S608 - the database's own names
    return list(found.keys()), Counter(tuple(row) for row in found)


def lost(before: Content, after: Content) -> dict[str, object]:
    """The rows that are not there any more, or say something else in columns that both have."""
    missing = {name: _missing(before[name], after[name]) for name in before.keys() & after.keys()}
    gone = {name: "the table" for name in before.keys() - after.keys() if before[name][1]}
    return gone | {name: rows for name, rows in missing.items() if rows}


def _missing(
    before: tuple[list[str], Counter[tuple[object, ...]]],
    after: tuple[list[str], Counter[tuple[object, ...]]],
) -> list[tuple[object, ...]]:
    both = [column for column in before[0] if column in after[0]]
    return list((_narrowed(before, both) - _narrowed(after, both)).elements())


def _narrowed(
    held: tuple[list[str], Counter[tuple[object, ...]]], columns: list[str]
) -> Counter[tuple[object, ...]]:
    places = [held[0].index(column) for column in columns]
    return Counter(tuple(row[place] for place in places) for row in held[1].elements())


def fill(known: Content | None = None, but: str = "") -> None:
    """Two rows in every empty table but that, one more in those that have other columns than is known."""
    with db.engine.begin() as connection:
        inspector = sa.inspect(connection)
        names = sorted(name for name in tables(connection) - {but} if _wants(connection, name, known or {}))
        waiting = [Table(connection, inspector, name) for name in names]
        while waiting:
            later = [table for table in waiting if not table.takes_rows()]
            assert len(later) < len(waiting), [f"{table.name}: {table.said}" for table in later]
            waiting = later


def _wants(connection: sa.Connection, name: str, known: Content) -> bool:
    columns, rows = _rows(connection, name)
    return not rows or name not in known or known[name][0] != columns


class Table:
    """A table that takes rows."""

    def __init__(self, connection: sa.Connection, inspector: Inspector, name: str) -> None:
        self.name, self.said = name, "what it points at has no rows"
        self._connection = connection
        self._columns = {each["name"]: each for each in inspector.get_columns(name)}
        self._key = inspector.get_pk_constraint(name)["constrained_columns"]
        self._foreign = sorted(
            inspector.get_foreign_keys(name), key=lambda each: len(each["constrained_columns"])
        )
        self._checks = {str(each["name"]): each["sqltext"] for each in inspector.get_check_constraints(name)}
        self._random = Random(name)  # noqa: S311 - the same rows in every run
        self._known: dict[str, list[Any]] = {}
        columns = [sa.column(name, each["type"]) for name, each in self._columns.items()]
        self._insert = sa.insert(sa.table(name, *columns))
        self._count = self._ask(f"SELECT count(*) FROM {name}")[0][0]  # noqa: S608
        self._more = 1 if self._count else 2

    def takes_rows(self) -> bool:
        """Whether it has one at least."""
        while self._more and self._takes_a_row():
            self._count, self._more = self._count + 1, self._more - 1
        return bool(self._count)

    def _takes_a_row(self) -> bool:
        """Where a check objects, another value is tried in what it is about."""
        row: dict[str, Any] | None = None
        for _ in range(FEWER if self._count else TRIES):
            row = row or self._row()
            if row is None:
                break
            no = self._objection(row)
            if no is None:
                return True
            row = self._other(row, no)
        return False

    def _objection(self, row: Mapping[str, object]) -> str | None:
        try:
            with self._connection.begin_nested():
                self._connection.execute(self._insert, row)
        except sa.exc.DBAPIError as no:
            self.said = str(no.orig)
            return self.said
        return None

    def _other(self, row: dict[str, Any], no: str) -> dict[str, Any] | None:
        check = next((text for name, text in self._checks.items() if name in no), "")
        about = [name for name in row if re.search(rf"\b{name}\b", check)]
        if not about:
            return None
        another = self._row()
        name = self._random.choice(about)
        return another and row | {name: another[name]}

    def _row(self) -> dict[str, Any] | None:
        row = {name: self._value(name, each) for name, each in self._columns.items()}
        for each in self._foreign:
            pointing = self._pointing(each, row)
            if pointing is None:
                return None
            row |= pointing
        return row

    def _pointing(self, foreign: Any, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """Values of a key that is there, of the row itself, or none at all where that may be."""
        own, theirs = foreign["constrained_columns"], foreign["referred_columns"]
        nothing = {name: None for name in own if self._columns[name]["nullable"]}
        if nothing and self._random.random() < 0.5:
            return nothing
        to = foreign["referred_table"]
        statement = f"SELECT {', '.join(theirs)} FROM {to} ORDER BY {', '.join(theirs)}"  # noqa: S608
        if keys := self._ask(statement):
            return dict(zip(own, self._random.choice(keys), strict=True))
        if nothing:
            return nothing
        return (
            {name: row[other] for name, other in zip(own, theirs, strict=True)} if to == self.name else None
        )

    def _value(self, name: str, column: Any) -> Any:
        number = self._count + 1
        kind = column["type"].python_type
        if [name] == self._key and kind is int:
            return number
        if column["nullable"] and self._random.random() < 0.5:
            return None
        return self._random.choice(self._words(column) if kind is str else _some(kind, number))

    def _words(self, column: Any) -> list[str]:
        """What a check names beside this column, something else, and nothing."""
        about = [check for check in self._checks.values() if re.search(rf"\b{column['name']}\b", check)]
        named = {word for check in about for word in re.findall(r"'([^']*)'", check)}
        most = column["type"].length or 40
        return sorted({f"{column['name']} {self._count + 1}"[-most:], "", *named})

    def _ask(self, statement: str) -> list[Any]:
        if not self._known.get(statement):
            self._known[statement] = [tuple(row) for row in self._connection.execute(sa.text(statement))]
        return self._known[statement]


def _some(kind: type, number: int) -> list[Any]:
    moment = BASE + timedelta(hours=number)
    values: dict[type, list[Any]] = {
        int: [number, 1, 0],
        float: [float(number), 0.0],
        bool: [True, False],
        datetime: [moment, BASE],
        date: [moment.date() + timedelta(days=number)],
        bytes: [b"x"],
    }
    return values[kind]
