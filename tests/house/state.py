"""What the database holds, as a value that can be compared."""

from flask import Flask
from sqlalchemy import select

from forum.core.db import Base, db

State = dict[str, list[tuple[object, ...]]]


def state(app: Flask) -> State:
    """Every row of every table."""
    with app.app_context(), db.engine.connect() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
        }


def changed(before: State, after: State) -> set[str]:
    """The tables in which something is different."""
    return {name for name in before if before[name] != after[name]}
