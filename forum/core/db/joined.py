"""Many texts as one, in a `Read`: each engine has a function of its own for it."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement


class Joined(FunctionElement[str]):
    """The texts of a column with spaces between them, in no order."""

    name = "joined"
    type = String()
    inherit_cache = True


@compiles(Joined)
def _on_sqlite(element: Joined, compiler: Any, **kw: Any) -> str:
    return f"group_concat({compiler.process(element.clauses, **kw)}, ' ')"


@compiles(Joined, "postgresql")
def _on_postgresql(element: Joined, compiler: Any, **kw: Any) -> str:
    return f"string_agg({compiler.process(element.clauses, **kw)}, ' ')"
