"""Before a change of the rules is saved, one sees what it would do to comments that are there."""

import json
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from forum.comments.views import trial
from forum.core import clock
from forum.rules import queries
from forum.rules.book import shipped, to_json
from tests import makers
from tests.databases import application
from tests.handles import Said, Story
from tests.house.state import changed, state
from tests.people import Browser, Cast, Person, filled_in

RULE = "/rules/edit/rules/contact-details"


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person, sees_a_word: str) -> Said:
    """A comment with the word that is seen, among others."""
    makers.a_comment(story, ada, text="I like tea.")
    return makers.a_comment(story, ada, text=f"Try a {sees_a_word}.")


def try_it(ola: Person, path: str = RULE, **typed: str | int) -> Browser:
    """Press the second button of the form."""
    browser = ola.browser.get(path)
    button = browser.form(path).select_one("button[formaction]")
    assert button is not None
    values = {str(each["name"]): each for each in browser.form(path).select("[name]")}
    assert typed.keys() <= values.keys()
    filled = filled_in(browser.form(path)) | {name: str(value) for name, value in typed.items()}
    return browser.seen(browser.client.post(str(button["formaction"]), data=filled))


def test_it_says_which_comments_would_be_judged_differently_and_stores_nothing(
    app: Flask, ola: Person, said: Said, sees_a_word: str
) -> None:
    ola.browser.get("/rules")
    before = state(app)
    browser = try_it(ola, effect="hold", title="Keep it private")
    assert browser.status == 200
    assert "Nothing is saved yet" in browser.text
    assert "1 would be judged differently" in browser.text
    assert "now adjusted, then waiting for a moderator" in browser.text
    assert browser.page.select(f".trial a[href='/comments/{said.id}']")
    assert browser.page.select_one(".trial mark").get_text() == sees_a_word  # type: ignore[union-attr]  # it is there
    assert changed(before, state(app)) <= {"sign_in"}
    with app.app_context():
        assert queries.current() == shipped()


def test_what_was_tried_can_be_saved_from_there(app: Flask, ola: Person, said: Said) -> None:
    browser = try_it(ola, effect="hold")
    browser.post_form(RULE, change="They asked for it.")
    assert browser.status == 200
    with app.app_context():
        assert queries.current().rule("contact-details").effect.value == "hold"


def test_words_alone_change_no_verdict(ola: Person, said: Said) -> None:
    assert "Nothing would be different" in try_it(ola, why="Because.").text


def test_a_draft_with_a_mistake_is_not_tried(ola: Person, said: Said) -> None:
    browser = try_it(ola, title=" ")
    assert browser.status == 422
    assert "What this would do" not in browser.text


def test_a_switch_meets_each_comment_as_its_author_was_when_they_wrote_it(
    ola: Person, ed: Person, ada: Person, story: Story, sees_a_word: str
) -> None:
    for number in range(3):
        makers.a_comment(story, ada, text=f"Number {number}.", minutes_ago=30 - number)
    makers.a_comment(story, ed, text="From the team.", minutes_ago=1)
    browser = try_it(ola, "/rules/edit/switches", hold_first=2)
    assert "4 comments" in browser.text
    assert "2 would be judged differently" in browser.text


def test_comments_that_are_gone_are_left_alone_and_those_that_wait_are_not(
    ola: Person, mo: Person, ada: Person, story: Story, said: Said, sees_a_word: str
) -> None:
    makers.a_held_comment(story, ada, text=f"A {sees_a_word} that waits.")
    mo.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/removal", rule="kindness")
    browser = try_it(ola, effect="hold")
    assert "latest 2 comments" in browser.text
    assert "1 would be judged differently" in browser.text


def test_it_stops_after_so_many_comments(ola: Person, said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "MOST", 1)
    assert "latest 1 comment." in try_it(ola, effect="hold").text


def run(app: Flask, *words: str) -> Result:
    return app.test_cli_runner().invoke(args=["rules", "dry-run", *words])


@pytest.fixture
def changed_book(tmp_path: Path) -> Path:
    """The shipped book as it is printed, with one effect changed by hand."""
    data = json.loads(to_json(shipped()))
    next(each for each in data["rules"] if each["key"] == "contact-details")["effect"] = "hold"
    file = tmp_path / "book.json"
    file.write_text(json.dumps(data), "utf-8")
    return file


def test_the_command_shows_the_same_since_a_day(
    app: Flask, cast: Cast, said: Said, changed_book: Path, sees_a_word: str
) -> None:
    before = state(app)
    day = f"{clock.now():%Y-%m-%d}" if clock.now().hour else "2020-01-01"
    result = run(app, "--since", day, "--book", str(changed_book))
    assert result.exit_code == 0, result.output
    assert "1  adjust → hold" in result.output
    assert f"Comment {said.id}: adjust → hold" in result.output
    assert f"»{sees_a_word}«" in result.output
    assert changed(before, state(app)) == set()
    assert "Nothing would be different." in run(app, "--since", "2999-01-01").output


def test_without_a_book_it_shows_what_the_rules_see_today(app: Flask, cast: Cast, said: Said) -> None:
    assert "1  publish → adjust" in run(app, "--since", "2020-01-01").output
    few = run(app, "--since", "2020-01-01", "--show", "0").output
    assert "1 more are not shown" in few
    assert f"Comment {said.id}" not in few


def test_without_a_database_it_says_how_to_make_one(blank: str) -> None:
    result = run(application(blank), "--since", "2020-01-01")
    assert result.exit_code == 1
    assert "db upgrade" in result.output


def test_what_is_no_book_or_no_day_is_refused_in_a_sentence(app: Flask, cast: Cast, tmp_path: Path) -> None:
    file = tmp_path / "book.json"
    for text in ("", "[]", "{}", "[1", '{"edition": 1, "sections": 3}'):
        file.write_text(text, "utf-8")
        result = run(app, "--since", "2020-01-01", "--book", str(file))
        assert result.exit_code == 1
        assert "this is no rule book" in result.output
    assert run(app, "--since", "yesterday").exit_code == 2
    assert run(app).exit_code == 2
