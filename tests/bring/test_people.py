"""Who is who after an import."""

from pathlib import Path

from flask import Flask
from sqlalchemy import event, select

from forum.accounts.models import Member
from forum.core.db import db, session
from tests.bring.conftest import Bring
from tests.bring.exports import Comment, Item, export, thread
from tests.people import Cast


def _roles(app: Flask) -> dict[str, str]:
    with app.app_context():
        return dict(session.execute(select(Member.username, Member.role)).all())


def test_who_answers_with_a_user_id_is_a_moderator_and_who_writes_is_not(
    app: Flask, bring: Bring, tmp_path: Path
) -> None:
    own = Comment(20, "My own story, so I answer.", "Rosa", "", user=2)
    assert "Moderators: Dora" in bring(export(tmp_path, Item(1, comments=[*thread(), own]))).output
    roles = _roles(app)
    assert roles["dora"] == "moderator"
    assert roles["rosa"] == roles["walker"] == "member"


def test_the_operator_may_name_further_moderators(app: Flask, bring: Bring, tmp_path: Path) -> None:
    bring(export(tmp_path, Item(1)), "--moderator", "ROSA")
    assert _roles(app)["rosa"] == "moderator"


def test_a_guest_with_a_moderators_name_or_address_is_not_that_moderator(
    app: Flask, bring: Bring, tmp_path: Path
) -> None:
    guests = [
        Comment(30, "I am Dora, believe me.", "dora", "somebody@else.example"),
        Comment(31, "And I have her address.", "Dora Two", "dora@old.example"),
    ]
    result = bring(export(tmp_path, Item(1, comments=[*thread(), *guests])))
    assert "dora is dora-2 here" in result.output
    roles = _roles(app)
    assert roles["dora-2"] == roles["Dora-Two"] == "member"


def test_nobody_becomes_an_account_that_was_here_before(
    app: Flask, cast: Cast, bring: Bring, tmp_path: Path
) -> None:
    bring(export(tmp_path, Item(1, comments=[Comment(1, "Hi.", "Ola", "ola@there.example")])))
    roles = _roles(app)
    assert roles["ola"] == "admin"
    assert roles["Ola-2"] == "member"


def test_one_guest_with_many_comments_is_one_member(app: Flask, bring: Bring, tmp_path: Path) -> None:
    comments = [Comment(n, f"Number {n}.", "walker", "Walker@People.example") for n in range(1, 6)]
    bring(export(tmp_path, Item(1, comments=comments)))
    assert sorted(_roles(app)) == ["dora", "rosa", "walker"]


def test_nobody_can_sign_in_with_an_account_that_an_import_made(
    app: Flask, bring: Bring, tmp_path: Path
) -> None:
    bring(export(tmp_path, Item(1, comments=thread())))
    with app.app_context():
        assert set(session.scalars(select(Member.password_hash))) == {None}


def _statements(app: Flask, bring: Bring, file: Path) -> int:
    """How many statements an import takes."""
    with app.app_context():
        engine, seen = db.engine, []

    def count(*_: object) -> None:
        seen.append(1)

    event.listen(engine, "before_cursor_execute", count)
    bring(file)
    event.remove(engine, "before_cursor_execute", count)
    return len(seen)


def test_many_guests_of_one_name_cost_no_more_than_as_many_of_different_names(
    app: Flask, bring: Bring, tmp_path: Path
) -> None:
    names = [f"guest{n}" for n in range(60)]
    different = [Comment(n + 1, "Hi.", name, f"{name}@a.example") for n, name in enumerate(names)]
    same = [Comment(n + 101, "Hi.", "Anonymous", f"{name}@b.example") for n, name in enumerate(names)]
    usual = _statements(app, bring, export(tmp_path, Item(1, comments=different)))
    assert _statements(app, bring, export(tmp_path, Item(2, name="b", comments=same))) < usual + 150
    assert {"Anonymous", "Anonymous-2", "Anonymous-60"} <= set(_roles(app))


def test_the_report_names_some_of_the_renamed_and_counts_the_rest(bring: Bring, tmp_path: Path) -> None:
    guests = [Comment(n, "Hi.", "Anonymous", f"{n}@people.example") for n in range(1, 72)]
    lines = bring(export(tmp_path, Item(1, comments=guests))).output.splitlines()
    assert sum(line.startswith("Renamed: Anonymous is") for line in lines) == 50
    assert "Renamed: and 20 more" in lines
