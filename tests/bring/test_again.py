"""The same file again, a newer one, a rehearsal, a broken one: the database is what it should be."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core import clock
from forum.core.db import session, transaction
from forum.transfer.wordpress.threads import Threads
from tests.bring.conftest import Bring, Everything
from tests.bring.exports import Comment, Item, export, thread
from tests.people import Browser

Read = Callable[[], Everything]


def test_a_second_import_changes_nothing(bring: Bring, everything: Read, tmp_path: Path) -> None:
    file = export(tmp_path, Item(1, comments=thread()), Item(2, "About", "about-us", kind="page"))
    bring(file)
    before = everything()
    result = bring(file)
    assert result.exit_code == 0
    assert "0 comments (4 here already)" in result.output
    assert everything() == before


@pytest.mark.parametrize("options", [(), ("--moderator", "dora")])
def test_who_has_left_is_not_brought_back(
    app: Flask, bring: Bring, everything: Read, visitor: Browser, tmp_path: Path, options: tuple[str, ...]
) -> None:
    file = export(tmp_path, Item(1, comments=thread()))
    bring(file)
    with app.app_context(), transaction():
        for name in ("dora", "walker"):
            member = session.scalars(select(Member).where(Member.username_key == name)).one()
            accounts.close_account(member, clock.now(), tells_stories=False)
    before = everything()
    assert bring(file, *options).exit_code == 0
    assert everything() == before
    late = Comment(40, "Late, from a guest.", to=13, at="2021-04-01 10:00:00")
    bring(export(tmp_path, Item(1, comments=[late, *thread()])), *options)
    with app.app_context():
        left = session.scalars(select(Member).where(Member.closed_at.is_not(None))).all()
        assert len(left) == 2
        assert len(session.scalars(select(Member)).all()) == len(before["member"])
        assert {(each.email, each.name, each.role) for each in left} == {(None, None, Role.MEMBER)}
    assert "walker" not in visitor.get("/articles/my-first-winter").text


def test_a_newer_export_adds_what_is_new_where_it_belongs(
    bring: Bring, visitor: Browser, tmp_path: Path
) -> None:
    bring(export(tmp_path, Item(1, comments=thread())))
    visitor.get("/articles/my-first-winter")
    late = Comment(40, "Late, but here.", "lena", "lena@people.example", to=12, at="2021-04-01 10:00:00")
    result = bring(export(tmp_path, Item(1, comments=[late, *thread()]), Item(9, "Spring", "spring")))
    assert "1 article (1 here already)" in result.output
    assert "1 comment (4 here already)" in result.output
    text = visitor.get("/articles/my-first-winter").text
    assert "5 comments" in text
    places = [text.index(words) for words in ("Thank you, Dora", "Late, but here", "Mine was mild")]
    assert places == sorted(places)
    assert "in reply to walker" in text[places[0] : places[1]]


def test_a_dry_run_says_the_same_and_writes_nothing(bring: Bring, everything: Read, tmp_path: Path) -> None:
    file, before = export(tmp_path, Item(1, comments=thread())), everything()
    rehearsed = bring(file, "--dry-run")
    assert everything() == before
    assert rehearsed.output.splitlines()[1:] == bring(file).output.splitlines()[1:]


@pytest.mark.parametrize(
    "damage",
    [
        lambda xml: xml.replace("</item>", ""),
        lambda xml: xml.replace("Cold", "Co\0ld"),
        lambda xml: xml.replace("<rss", '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss', 1),
        lambda xml: "<html><body>Sign in</body></html>",
        lambda xml: "",
        lambda xml: xml[: len(xml) // 2],
    ],
    ids=["malformed", "NUL", "bomb", "wrong root", "empty", "cut off"],
)
def test_a_broken_file_is_one_sentence_and_no_change(
    bring: Bring, everything: Read, tmp_path: Path, damage: Callable[[str], str]
) -> None:
    file, before = export(tmp_path, Item(1, comments=thread())), everything()
    file.write_text(damage(file.read_text("utf-8")), "utf-8")
    result = bring(file)
    assert result.exit_code != 0
    assert len(result.output.strip().splitlines()) == 1
    assert "Traceback" not in result.output
    assert everything() == before


def test_a_missing_file_is_one_sentence(bring: Bring, tmp_path: Path) -> None:
    result = bring(tmp_path / "nowhere.xml")
    assert result.exit_code != 0
    assert "nowhere.xml" in result.output


def test_a_fault_while_writing_leaves_the_database_as_it_was(
    bring: Bring, everything: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: Threads, article_id: int) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(Threads, "_count", fail)
    before = everything()
    assert bring(export(tmp_path, Item(1, comments=thread()))).exit_code != 0
    assert everything() == before


def test_single_bad_comments_are_reported_and_the_rest_arrives(bring: Bring, tmp_path: Path) -> None:
    odd = [
        Comment(50, "An orphan.", to=999),
        Comment(51, "One of two.", to=52),
        Comment(52, "That answer each other.", to=51),
        Comment(10, "A second number ten."),
        Comment(53, "Never.", at="2021-99-99 10:00:00"),
    ]
    result = bring(export(tmp_path, Item(1, comments=[*thread(), *odd])))
    assert result.exit_code == 0
    assert "7 comments" in result.output
    for id in ("50", "51", "10", "53"):
        assert f"omment {id} " in result.output
