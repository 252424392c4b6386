"""Where ballots lie on the disk says nothing of the order in which they were cast."""

import threading

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from forum.core.db import db, session, transaction
from forum.core.errors import Conflict
from forum.polls.actions import shuffle
from forum.polls.kinds import PollKind
from tests import makers
from tests.makers import Question
from tests.people import Person

TABLES = ("ballot", "ballot_mark")


@pytest.fixture
def question(ed: Person) -> Question:
    asked = makers.a_poll(makers.an_article(ed), ["A", "B", "C"], kind=PollKind.SINGLE)
    makers.some_votes(asked, {"A": 9, "B": 8})
    makers.some_votes(asked, {"C": 5}, guests=True)
    return asked


def on_postgresql(app: Flask) -> bool:
    with app.app_context():
        return db.engine.dialect.name == "postgresql"


def lying(app: Flask, table: str) -> list[tuple[object, ...]]:
    """Poll and sign of each row, as they lie there. SQLite has no other order than that of the key."""
    by = "ctid" if on_postgresql(app) else "poll_id, voter"
    wanted = f"SELECT poll_id, voter FROM {table} ORDER BY {by}"  # noqa: S608 - our own tables
    with app.app_context():
        return [tuple(row) for row in session.execute(text(wanted))]


def say(app: Flask, word: str) -> tuple[int, str]:
    result = app.test_cli_runner().invoke(args=["polls", word])
    return result.exit_code, result.output


def test_ballots_lie_in_the_order_of_their_signs(app: Flask, question: Question) -> None:
    ballots = {table: set(lying(app, table)) for table in TABLES}
    if on_postgresql(app):
        assert lying(app, "ballot") != sorted(lying(app, "ballot"))  # or there is nothing to mend
    assert say(app, "shuffle") == (0, "Ballots are in the order of their signs, which says nothing.\n")
    for table in TABLES:
        found = lying(app, table)
        assert found == sorted(found)
        assert set(found) == ballots[table]
    assert say(app, "doctor") == (0, "All counts are right.\n")


def test_no_row_has_a_number_of_its_own_or_its_own_transaction(app: Flask, question: Question) -> None:
    say(app, "shuffle")
    with app.app_context():
        for table in TABLES:
            if on_postgresql(app):
                wrote = session.scalars(text(f"SELECT DISTINCT xmin::text FROM {table}")).all()  # noqa: S608 - our own tables
                assert len(wrote) == 1
            else:
                with pytest.raises(OperationalError, match="rowid"):
                    session.execute(text(f"SELECT rowid FROM {table}"))  # noqa: S608 - our own tables


def test_votes_go_on_afterwards(app: Flask, question: Question) -> None:
    say(app, "shuffle")
    makers.some_votes(question, {"B": 2})
    assert len(lying(app, "ballot")) == 24
    assert say(app, "doctor")[0] == 0


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)  # on SQLite there is nothing to do
def test_it_gives_way_to_whoever_votes(app: Flask, question: Question) -> None:
    votes, ends = threading.Event(), threading.Event()

    def vote_slowly() -> None:
        with app.app_context(), transaction():
            session.execute(text("UPDATE ballot SET words = 'x'"))
            votes.set()
            ends.wait(10)

    voter = threading.Thread(target=vote_slowly)
    voter.start()
    votes.wait(10)
    with app.app_context(), pytest.raises(Conflict, match="Somebody is voting"), transaction():
        shuffle()
    ends.set()
    voter.join()
    assert say(app, "shuffle")[0] == 0
