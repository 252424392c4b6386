"""Reads on the hottest pages: a SELECT compiled once for each engine, run on the plain connection.

What a page needs again and again should not be put into words again and again: building and compiling a
statement costs more than SQLite needs to answer it. Each read stands alone, outside any transaction.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CompoundSelect, Dialect, Engine, Select
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import PoolProxiedConnection

Processor = Callable[[Any], Any] | None
_MANY_AT_ONCE = False  # what who listens to statements is told last: whether it runs for many rows
Row = Any  # a tuple; what is in it is for the SELECT to know


@dataclass(frozen=True, slots=True)
class _Compiled:
    sql: str
    order: Sequence[str] | None  # of the values, where the engine takes them by position
    fixed: Mapping[str, object]  # values that stand in the statement itself
    binders: Mapping[str, Processor]  # how this engine wants the others
    makers: Sequence[tuple[int, Callable[[Any], Any]]]

    def values(self, given: Mapping[str, object]) -> Any:
        bound = dict(self.fixed)
        for name, binder in self.binders.items():
            bound[name] = binder(given[name]) if binder else given[name]
        return tuple([bound[name] for name in self.order]) if self.order is not None else bound

    def row(self, raw: Row) -> Row:
        """With types as the columns have them: moments with a zone, words of closed lists."""
        if not self.makers:
            return raw
        row = list(raw)
        for place, make in self.makers:
            row[place] = make(row[place])
        return tuple(row)


class Read:
    """A SELECT whose values are `bindparam`s of one value each."""

    def __init__(self, statement: Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def on(self, dialect: Dialect) -> _Compiled:
        """As this engine understands it."""
        found = self._compiled.get(dialect.name)
        if found is None:
            found = self._compiled[dialect.name] = self._compile(dialect)
        return found

    def _compile(self, dialect: Dialect) -> _Compiled:
        compiled: Any = self._statement.compile(dialect=dialect)
        binds: Mapping[str, Any] = compiled.binds
        binders = {name: bind.type._cached_bind_processor(dialect) for name, bind in binds.items()}
        fixed = {name: bind.value for name, bind in binds.items() if not bind.required}
        return _Compiled(
            sql=compiled.string,
            order=compiled.positiontup if compiled.positional else None,
            fixed={name: to(value) if (to := binders[name]) else value for name, value in fixed.items()},
            binders={name: to for name, to in binders.items() if name not in fixed},
            makers=[
                (place, maker)
                for place, column in enumerate(self._statement.selected_columns)
                if (maker := column.type._cached_result_processor(dialect, None))
            ],
        )


class Reader:
    """A connection to read from."""

    def __init__(self, engine: Engine, cursor: DBAPICursor) -> None:
        self._engine, self._cursor = engine, cursor

    def rows(self, read: Read, **values: object) -> list[Row]:
        """All rows."""
        compiled = read.on(self._engine.dialect)
        bound = compiled.values(values)
        for heard in self._engine.dispatch.before_cursor_execute:
            heard(None, self._cursor, compiled.sql, bound, None, _MANY_AT_ONCE)
        try:
            self._cursor.execute(compiled.sql, bound)
            return [compiled.row(row) for row in self._cursor.fetchall()]
        except self._engine.dialect.loaded_dbapi.Error as error:
            raise _told(error, compiled.sql, self._engine) from error

    def first(self, read: Read, **values: object) -> Row:
        """The first row, if there is one."""
        found = self.rows(read, **values)
        return found[0] if found else None


def _told(error: Exception, sql: str, engine: Engine) -> BaseException:
    """The same fault as SQLAlchemy tells it, so that all who read are told in one way."""
    base = engine.dialect.loaded_dbapi.Error
    return DBAPIError.instance(sql, None, error, base, hide_parameters=True, dialect=engine.dialect)


@contextmanager
def reading(engine: Engine) -> Iterator[Reader]:
    """A connection on which each statement stands alone."""
    connection = _connected(engine)
    plain: Any = connection.dbapi_connection
    alone = engine.dialect.name == "postgresql"  # SQLite's begin nothing by themselves; see session.py
    try:
        if alone:
            plain.autocommit = True
        yield Reader(engine, connection.cursor())
    except DBAPIError:
        connection.invalidate()  # whoever comes next gets a connection that works
        raise
    finally:
        if alone and not plain.closed:
            plain.autocommit = False
        connection.close()


def _connected(engine: Engine) -> PoolProxiedConnection:
    try:
        return engine.raw_connection()
    except engine.dialect.loaded_dbapi.Error as error:
        raise _told(error, "", engine) from error
