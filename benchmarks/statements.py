"""How many SQL statements each case takes: counted in this process, on the same database."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from flask import Flask
from sqlalchemy import Engine, event

from benchmarks import target
from benchmarks.cases import Case
from benchmarks.place import Place
from benchmarks.visit import FORM


@dataclass(slots=True)
class Heard:
    """The statements of one request, BEGIN and COMMIT left out: they are not asked of a table."""

    statements: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """All of them."""
        return len(self.statements)

    @property
    def writes(self) -> int:
        """Those that change something."""
        return sum(statement.startswith(("INSERT", "UPDATE", "DELETE")) for statement in self.statements)


@contextmanager
def listening() -> Iterator[Heard]:
    """What any engine of this process is asked meanwhile."""
    heard = Heard()

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith("BEGIN"):
            heard.statements.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        event.remove(Engine, "before_cursor_execute", hear)


def count(place: Place, cases: Sequence[Case]) -> dict[str, Heard]:
    """Each case twice, the second time counted; where nothing is to be kept, nothing is."""
    env = place.environment
    apps = {"bare": target.bare(env), "site": target.site(env), "cold": target.cold(env)}
    return {case.key: _count(apps[case.server], case) for case in cases}


def _count(app: Flask, case: Case) -> Heard:
    _send(app, case)
    with listening() as heard:
        _send(app, case)
    return heard


def _send(app: Flask, case: Case) -> None:
    client = app.test_client(use_cookies=False)
    kind = FORM if case.body else None
    answer = client.open(
        case.path, method=case.method, headers=case.headers, data=case.body or None, content_type=kind
    )
    if answer.status_code != case.status:
        raise RuntimeError(f"{case.words.strip()} answered {answer.status}, expected {case.status}")
