"""Ids taken ahead of time, so that rows which point at each other can be written in one go."""

from sqlalchemy import func, select, text

from forum.core.db.base import Base
from forum.core.db.session import session


def take_ids(table: type[Base], count: int) -> list[int]:
    """So many ids of this table that nobody else gets. Call it inside the transaction that uses them."""
    name = table.__tablename__
    if session.connection().dialect.name == "postgresql":
        sequence = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
        return list(session.scalars(sequence, {"name": name, "count": count}))
    # SQLite: a writing transaction is alone.
    last = session.scalar(select(func.max(table.__table__.c.id))) or 0
    return list(range(last + 1, last + 1 + count))
