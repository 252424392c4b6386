"""Running the command, and looking at everything that the database holds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import select

from forum.core.db import Base, session

Everything = dict[str, list[tuple[object, ...]]]
Bring = Callable[..., Result]


@pytest.fixture
def bring(app: Flask) -> Bring:
    """`flask import wxr FILE`, with options before the file."""

    def run(file: Path, *options: str) -> Result:
        return app.test_cli_runner().invoke(args=["import", "wxr", *options, str(file)])

    return run


@pytest.fixture
def everything(app: Flask) -> Callable[[], Everything]:
    """All rows of all tables."""

    def read() -> Everything:
        with app.app_context():
            return {
                table.name: sorted((tuple(row) for row in session.execute(select(table))), key=repr)
                for table in Base.metadata.sorted_tables
            }

    return read
