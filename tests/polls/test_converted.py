"""Ballots from before are kept under signs: they count, they bar a second vote, and they name nobody."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from flask import Flask
from flask_migrate import downgrade, upgrade

from forum.core.db import db
from forum.polls.secrecy import Voter, ballot_key
from tests.databases import application
from tests.house.test_migrations import _put


@pytest.fixture
def before(blank: str) -> Iterator[Flask]:
    """A site as it was before, with a poll in which member 5 has voted."""
    app = application(blank)
    with app.app_context():
        upgrade(revision="0024")
        _put("member", id=5, role="member")
        _put("disclaimer", id=1)
        _put("article", id=2, author_id=5, state="draft", disclaimer_id=1, sponsor="")
        for poll in (3, 4):
            _put("poll", id=poll, article_id=2, question=f"Poll {poll}?", closes_at=None)
            _put("choice", id=poll * 10, poll_id=poll, position=0, text="Yes", ballots=1)
            _put("choice", id=poll * 10 + 1, poll_id=poll, position=1, text="No", ballots=0)
            _put("ballot", poll_id=poll, member_id=5, choice_id=poll * 10)
        yield app
        db.session.remove()
        db.engine.dispose()


def rows(statement: str) -> list[tuple[object, ...]]:
    with db.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(sa.text(statement))]


def test_ballots_from_before_are_kept_under_signs(before: Flask) -> None:
    upgrade()
    voter = Voter.member(5, ballot_key(before.config["SECRET_KEY"]))
    found = rows("SELECT poll_id, voter FROM ballot ORDER BY poll_id")
    assert found == [(3, voter.sign(3)), (4, voter.sign(4))]
    assert rows("SELECT poll_id, choice_id, place FROM ballot_mark ORDER BY poll_id") == [
        (3, 30, 0),
        (4, 40, 0),
    ]
    polls = rows("SELECT id, position, kind, results, by_id, ballots FROM poll ORDER BY id")
    assert polls == [(3, 0, "single", "asked", 5, 1), (4, 1, "single", "asked", 5, 1)]
    result = before.test_cli_runner().invoke(args=["polls", "doctor"])
    assert result.output == "All counts are right.\n"
    if db.engine.dialect.name == "postgresql":  # SQLite goes on from the largest by itself
        assert rows("SELECT nextval(pg_get_serial_sequence('poll', 'id'))") == [(5,)]


def test_there_is_no_way_back_once_ballots_name_nobody(
    before: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    upgrade()
    with pytest.raises(SystemExit):
        downgrade(revision="0024")
    assert "no way back below 0025" in caplog.text
    assert len(rows("SELECT voter FROM ballot")) == 2
