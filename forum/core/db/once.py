"""Rows that are there once, however many ask for them at the same moment."""

from typing import cast

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from forum.core.db.base import Base
from forum.core.db.session import session


def add_once(table: type[Base], **values: object) -> bool:
    """Add a row unless one like it is there; whether it was added. Of many at once, one is told yes."""
    rows = cast("Table", table.__table__)
    on_postgresql = session.connection().dialect.name == "postgresql"
    insert = postgresql.insert(rows) if on_postgresql else sqlite.insert(rows)
    added = insert.values(values).on_conflict_do_nothing().returning(*rows.primary_key)
    return session.execute(added).first() is not None
