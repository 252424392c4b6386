"""Rows that are there once, however many ask for them at the same moment; rows that count; rows to claim."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, Table, select, update
from sqlalchemy.dialects import postgresql, sqlite

from forum.core.db.base import Base
from forum.core.db.session import session


def add_once(table: type[Base], **values: object) -> bool:
    """Add a row unless one like it is there; whether it was added. Of many at once, one is told yes."""
    rows = cast("Table", table.__table__)
    added = _insert(rows).values(values).on_conflict_do_nothing().returning(*rows.primary_key)
    return session.execute(added).first() is not None


def add_each_once(table: type[Base], columns: Sequence[str], wanted: Select[*tuple[Any, ...]]) -> None:
    """Add what a query finds, but for rows that are there already."""
    added = _insert(cast("Table", table.__table__)).from_select(columns, wanted)
    session.execute(added.on_conflict_do_nothing())


def count_one_more(table: type[Base], **key: object) -> None:
    """Add one to the `count` of the row with this key, which is its whole primary key; the first makes it."""
    add_to(table, key, count=1)


def add_to(table: type[Base], key: Mapping[str, object], **numbers: int) -> None:
    """Add these numbers to the row with this primary key; the first makes it."""
    rows = cast("Table", table.__table__)
    more = {name: rows.c[name] + number for name, number in numbers.items()}
    first = _insert(rows).values(**key, **numbers)
    session.execute(first.on_conflict_do_update(index_elements=list(rows.primary_key), set_=more))


def put(table: type[Base], key: Mapping[str, object], **values: object) -> None:
    """Let the row with this primary key say this, whether it was there or not; of many at once, the last."""
    rows = cast("Table", table.__table__)
    first = _insert(rows).values(**key, **values)
    session.execute(first.on_conflict_do_update(index_elements=list(rows.primary_key), set_=values))


def _insert(rows: Table) -> postgresql.Insert | sqlite.Insert:
    on_postgresql = session.connection().dialect.name == "postgresql"
    return postgresql.insert(rows) if on_postgresql else sqlite.insert(rows)


def claim_one(table: type[Base], wanted: ColumnElement[bool], **values: object) -> int | None:
    """Put these values into one row that this holds for, the oldest first; its id, or nothing.

    Of many who ask at the same moment, no two get the same row, and nobody waits. The values must be such
    that the condition does not hold any more.
    """
    rows = cast("Table", table.__table__)
    first = select(rows.c.id).where(wanted).order_by(rows.c.id).limit(1).with_for_update(skip_locked=True)
    taken = update(rows).where(rows.c.id == first.scalar_subquery(), wanted).values(values)
    id: int | None = session.execute(taken.returning(rows.c.id)).scalar()
    return id
