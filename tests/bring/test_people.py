"""Who is who after an import."""

from pathlib import Path

from flask import Flask
from sqlalchemy import select

from forum.accounts.models import Member
from forum.core.db import session
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
