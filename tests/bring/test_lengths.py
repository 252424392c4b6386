"""What is longer than a column, or no address at all, costs nobody their story."""

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from forum.accounts.models import Member
from forum.core.db import db, session
from tests.bring.conftest import Bring
from tests.bring.exports import Comment, Item, export
from tests.databases import application
from tests.people import Browser

LIGATURE = "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}"  # one sign; eighteen when names are compared


def _emails(app: Flask) -> dict[str, str | None]:
    with app.app_context():
        return dict(session.execute(select(Member.username, Member.email)).all())


@pytest.mark.parametrize(
    "email",
    ["walker", "@", "walker@", "@people.example", "a@b@c", "a@b＠c", "x" * 250 + "@people.example"]
    + ["a@" + LIGATURE * 60],
)
def test_what_is_no_address_is_left_out_and_its_member_arrives(
    app: Flask, bring: Bring, tmp_path: Path, email: str
) -> None:
    result = bring(export(tmp_path, Item(1, comments=[Comment(1, "Hello.", "guest", email)])))
    assert result.exit_code == 0, result.output
    assert "1 × e-mail address that can't be one: it was left out" in result.output
    assert _emails(app)["guest"] is None


def test_an_address_that_is_a_members_name_does_not_lock_that_member_out(
    app: Flask, bring: Bring, tmp_path: Path
) -> None:
    guests = [Comment(1, "Hello.", "first", "walker"), Comment(2, "Hi.", "walker", "walker@people.example")]
    bring(export(tmp_path, Item(1, comments=guests)))
    assert _emails(app) == {
        "rosa": "rosa@old.example",
        "dora": "dora@old.example",
        "first": None,
        "walker": "walker@people.example",
    }


@pytest.mark.parametrize("name", [LIGATURE * 20, LIGATURE * 3 + "abcdef", "x" * 5000, "é" * 300, "_" * 5000])
def test_names_of_any_length_arrive(bring: Bring, visitor: Browser, tmp_path: Path, name: str) -> None:
    guests = [Comment(n, f"Number {n}.", name, f"{n}@people.example") for n in (1, 2, 3)]
    file = export(tmp_path, Item(1, category=name, tag=name, title=name, comments=guests))
    assert bring(file).exit_code == 0
    assert "3 comments" in visitor.get("/articles/my-first-winter").text
    assert "0 comments (3 here already)" in bring(file).output


def test_topics_with_long_names_are_found_again(bring: Bring, tmp_path: Path) -> None:
    stories = [Item(n, name=f"story-{n}", category=LIGATURE * 20) for n in (1, 2)]
    assert "1 topic\n" in bring(export(tmp_path, *stories)).output


def test_a_link_too_long_to_be_kept_is_left_out(bring: Bring, visitor: Browser, tmp_path: Path) -> None:
    assert bring(export(tmp_path, Item(1, link="/" + "long-" * 100))).exit_code == 0
    assert visitor.get("/?p=1").path == "/articles/my-first-winter"


def test_the_last_day_that_a_date_can_name_is_no_fault(
    bring: Bring, visitor: Browser, tmp_path: Path
) -> None:
    last = "9999-12-31 23:59:59"
    file = export(tmp_path, Item(1, comments=[Comment(1, "From afar.", at=last)]), Item(2, name="b", at=last))
    assert bring(file).exit_code == 0
    assert "From afar." in visitor.get("/articles/my-first-winter").text


def test_a_database_without_tables_is_one_sentence(blank: str, tmp_path: Path) -> None:
    app = application(blank)
    file = export(tmp_path, Item(1, comments=[Comment(1, "Hello.")]))
    result = app.test_cli_runner().invoke(args=["import", "wxr", str(file)])
    with app.app_context():
        db.engine.dispose()
    assert result.exit_code == 1
    assert result.output == "Error: The database has no tables yet. Run: flask --app wsgi db upgrade\n"


def test_what_the_database_refuses_is_one_sentence_without_anybodys_words(
    bring: Bring, tmp_path: Path
) -> None:
    file = export(tmp_path, Item(1, comments=[Comment(1, "My secret.")]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("forum.transfer.wordpress.stories._title", lambda post: None)
        result = bring(file)
    assert result.exit_code == 1
    assert result.output.startswith("Error: The database refused something: nothing was written. (")
    assert "secret" not in result.output
    assert len(result.output.splitlines()) == 1
