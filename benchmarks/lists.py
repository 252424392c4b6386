"""The pages with lists of stories, with many stories against few, beside each other in one process.

Everything else is alike: on each page stand as many stories, of the same length. A page late in the list
begins with a story in the middle of all.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from statistics import median

from flask import Flask
from sqlalchemy import select

from benchmarks.content import ready, say, tidy
from benchmarks.place import place
from forum.app import create_app
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import db, session, transaction
from forum.transfer.fill.people import cast, how_many
from forum.transfer.fill.stories import Wanted, tell

NAME = "lists"
MANY, FEW = 20_000, 20
BAR = 1.2
ROUNDS = 60
_DAYS = 3_000.0


def words(database: str | None) -> str:
    """The table."""
    with _filled(database, MANY) as (many, late), _filled(database, FEW) as (few, early):
        pages = {
            "home": ("/", "/"),
            "all stories": ("/articles", "/articles"),
            "late in the list": (f"/articles?from={late}", f"/articles?from={early}"),
        }
        lines = [
            f"{_engine(many)}: {MANY:,} stories against {FEW}; ms, the middle one of {ROUNDS} requests",
            f"{'':20}{f'{MANY:,}':>10}{FEW:>10}{'ratio':>8}",
        ]
        for name, paths in pages.items():
            took = _taken({many: paths[0], few: paths[1]})
            lines.append(f"{name:20}{took[many]:10.2f}{took[few]:10.2f}{took[many] / took[few]:8.2f}")
    return "\n".join([*lines, f"To be reached: a ratio of at most {BAR}."])


@contextmanager
def _filled(database: str | None, count: int) -> Iterator[tuple[Flask, str]]:
    """The site with so many stories, and the address of one in the middle."""
    say(f"Filling with {count:,} stories ...")
    with place(database) as here:
        app, now = create_app(here.config), clock.now()
        ready(app)
        with app.app_context():
            with transaction():
                people = cast(how_many(FEW), now)
            with transaction():
                step = _DAYS / count
                tell([Wanted(f"story-{each}", (), (each + 1) * step) for each in range(count)], people, now)
            tidy()
            middle = session.scalars(select(Article.slug).filter_by(slug=f"story-{count // 2 - 5}")).one()
        yield app, middle
        with app.app_context():
            db.engine.dispose()


def _engine(app: Flask) -> str:
    with app.app_context():
        return db.engine.dialect.name


def _taken(paths: Mapping[Flask, str]) -> dict[Flask, float]:
    """Milliseconds of processor and database together; turn by turn, so that both have the same weather."""
    clients = {app: app.test_client() for app in paths}
    taken: dict[Flask, list[float]] = {app: [] for app in paths}
    for turn in range(ROUNDS + 5):
        for app, path in paths.items():
            began = time.perf_counter()
            answer = clients[app].get(path)
            spent = (time.perf_counter() - began) * 1000
            assert answer.status_code == 200, f"{path}: {answer.status}"
            if turn >= 5:
                taken[app].append(spent)
    return {app: median(each) for app, each in taken.items()}
