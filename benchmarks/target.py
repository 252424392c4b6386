"""The applications under load. granian makes each by its name: `granian --factory benchmarks.target:bare`."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from flask import Flask, request
from sqlalchemy import Column, Integer, MetaData, Table, Text, create_engine, insert

from forum.app import create_app
from forum.core import garbage
from forum.core.config import Config
from forum.core.db import Moment  # loading it sets SQLite up for every engine: WAL, synchronous FULL
from forum.core.web.cache import Pieces
from forum.rules import book
from forum.rules.engine import ready

_metadata = MetaData()
bare_comment = Table(
    "bench_comment",
    _metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("written_at", Moment, nullable=False),
)


def site(env: Mapping[str, str] = os.environ) -> Flask:
    """Kith as it is served, but that a member may write as often as they like: it is counted all the same."""
    app = create_app(Config.from_env({**env, "KITH_WRITES_PER_MINUTE": "0"}))
    ready(book.shipped())
    garbage.settle()  # as wsgi.py leaves an application; the yardstick gets it too
    return app


def near(env: Mapping[str, str] = os.environ) -> Flask:
    """The same, on the small database."""
    return site(env)


def cold(env: Mapping[str, str] = os.environ) -> Flask:
    """Kith that keeps no piece: every view is the first after a change."""
    app = site(env)
    app.extensions["kith.pieces"] = Pieces(0)
    return app


def bare(env: Mapping[str, str] = os.environ) -> Flask:
    """Flask with nothing around it: what any page on this machine costs at least."""
    app = Flask("bare")
    engine = create_engine(Config.from_env(env).database_url)
    _metadata.create_all(engine)
    folder = Path(env["KITH_BENCH_FOLDER"]) / "stored"
    stored = {file.stem: file.read_text("utf-8") for file in folder.glob("*.html")}

    @app.get("/hello")
    def hello() -> str:
        return "hello"

    @app.get("/stored/<name>")
    def page(name: str) -> str:
        return stored[name]

    @app.post("/comments")
    def comment() -> tuple[str, int]:
        row = {"article_id": 1, "body": request.form["body"], "written_at": datetime.now(UTC)}
        with engine.connect().execution_options(writing=True) as connection:
            connection.execute(insert(bare_comment).values(row))
            connection.commit()
        return "", 201

    garbage.settle()
    return app


APPS = {"site": site, "near": near, "cold": cold, "bare": bare}  # by the names of servers
