"""The doctor sees every count that is not what the ballots come to, and mends it when asked."""

import pytest
from flask import Flask
from sqlalchemy import update

from forum.core.db import session, transaction
from forum.polls.choosing import Chosen
from forum.polls.kinds import UNSAID, PollKind
from forum.polls.models import Choice, Poll
from forum.polls.queries.doctor import COUNTS, wrong
from tests import makers
from tests.makers import Question
from tests.people import Person


@pytest.fixture
def question(ed: Person) -> Question:
    asked = makers.a_poll(makers.an_article(ed), ["A", "B", "C", UNSAID], kind=PollKind.RANKED)
    a, b, c, unsaid = asked.choices.values()
    with ed.app.app_context():
        for guest in (False, True):
            for marks in ((a, b, c), (c, a), (b,), (unsaid,)):
                makers.votes(asked, Chosen(marks), guest=guest)
    return asked


def say(app: Flask, *words: str) -> tuple[int, str]:
    result = app.test_cli_runner().invoke(args=["polls", "doctor", *words])
    return result.exit_code, result.output


def test_all_is_well(app: Flask, question: Question) -> None:
    assert say(app) == (0, "All counts are right.\n")


def test_each_wrong_count_is_told_and_mended(app: Flask, question: Question) -> None:
    with app.app_context():
        version = question.poll.article.version  # type: ignore[union-attr]
    for column in COUNTS:
        with app.app_context(), transaction():
            session.execute(update(Choice).where(Choice.text == "B").values({column: 40}))
        code, told = say(app)
        assert code == 1
        assert f"{column} says 40" in told
        assert "1 wrong. Run it with --mend" in told
        assert say(app, "--mend")[0] == 0
        assert say(app)[0] == 0
    with app.app_context():
        assert question.poll.article.version == version + len(COUNTS)  # type: ignore[union-attr]


def test_how_many_voted_is_looked_at_too(app: Flask, question: Question) -> None:
    with app.app_context(), transaction():
        session.execute(update(Poll).values(ballots=9, guest_ballots=0))
    with app.app_context():
        assert [(each.column, each.kept, each.true) for each in wrong()] == [
            ("ballots", 9, 4),
            ("guest_ballots", 0, 4),
        ]
    assert "2 counts were wrong and are right now." in say(app, "--mend")[1]
    assert say(app)[0] == 0
