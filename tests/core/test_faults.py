"""Whatever goes wrong, people get a sentence, a next step, and the words they typed."""

import logging
from importlib import import_module
from pathlib import Path

import pytest
from flask import Flask

from forum.core.db import db
from tests import makers
from tests.databases import application
from tests.people import Browser, Person

REPLY = import_module("forum.comments.actions.reply")  # the verb, not the action of its name
WORDS = "My long and careful words, typed on a bad day."
NOWHERE = "postgresql+psycopg://kith@127.0.0.1:9/none?connect_timeout=3"


def kept(browser: Browser) -> str:
    """What stands in the form of a page about a fault; it can be sent again with a token of its own."""
    box = browser.page.select_one("main form textarea[name=body]")
    assert box is not None, browser.text
    assert browser.page.select_one("main form input[name=csrf_token]")
    return box.get_text().removeprefix("\n")


def says(browser: Browser, status: int, sentence: str) -> None:
    """One heading, a sentence, and a way on."""
    assert browser.status == status
    assert sentence in browser.text
    assert len(browser.page.select("h1")) == 1
    assert browser.page.select("main a[href='/']")


def test_a_stale_form_keeps_the_words(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, csrf_token="old", body=WORDS)
    says(browser, 400, "This form was open for a long time")
    assert kept(browser) == WORDS


def test_a_refusal_keeps_the_words(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed, comments_open=False)
    browser = ada.browser.get(story.path).post(story.comments_path, body=WORDS, key="k" * 22)
    says(browser, 403, "Comments on this story are closed.")
    assert WORDS in browser.text
    assert "Your words are kept as a draft." in browser.text
    assert WORDS in browser.get("/account/drafts").text


def test_a_page_that_is_not_there_keeps_the_words(ada: Person) -> None:
    browser = ada.browser.get("/").post("/articles/nowhere/comments", body=WORDS)
    says(browser, 404, "We could not find that")
    assert kept(browser) == WORDS


def test_a_page_that_is_not_there_shows_the_way_to_those_that_are(visitor: Browser) -> None:
    for path in ("/nowhere", "/articles/nowhere", "/articles/%00", "/?p=%00", "/articles?from=%00", "/%ff"):
        if not path.startswith("/?") and "?" not in path:
            says(visitor.get(path), 404, "We could not find that page")
        assert visitor.get(path).status == 404


def test_a_wrong_method_says_what_is_possible(visitor: Browser, ada: Person) -> None:
    browser = ada.browser
    browser.get("/").post("/rules", body=WORDS)
    says(browser, 405, "That page works differently")
    assert "GET" in browser.response.headers["Allow"]
    assert kept(browser) == WORDS


@pytest.mark.parametrize("size", [2_100_000, 4_000_000])
def test_far_too_much_is_refused_with_a_sentence(ada: Person, ed: Person, size: int) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post(story.comments_path, body="x" * size)
    says(browser, 413, "Please shorten it, or send it in two parts.")
    assert browser.get(story.path).status == 200


def test_too_many_parts_are_refused_with_a_sentence(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser
    data = {f"part-{number}": "x" for number in range(60)}
    browser.seen(browser.client.post(story.comments_path, data=data, content_type="multipart/form-data"))
    says(browser, 413, "That is too large")


def test_an_unexpected_fault_shows_no_trace_keeps_the_words_and_logs_none_of_them(
    ada: Person, ed: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(WORDS)

    monkeypatch.setattr(REPLY, "_place", broken)
    with caplog.at_level(logging.DEBUG):
        browser.post_form(story.comments_path, body=WORDS)
    says(browser, 500, "It was not you. Please try again in a few minutes.")
    assert kept(browser) == WORDS
    for word in ("Traceback", "RuntimeError", "actions.py"):
        assert word not in browser.text
    assert "RuntimeError" in caplog.text
    assert "comments.create" in caplog.text
    assert "in broken" in caplog.text
    assert "careful words" not in caplog.text
    with ada.app.app_context():
        assert story.article.comment_count == 0


def test_not_even_the_databases_own_message_brings_the_words_into_the_log(
    ada: Person, ed: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path)
    monkeypatch.setattr(REPLY, "path_under", lambda parent_path, number: None)
    with caplog.at_level(logging.DEBUG):
        browser.post_form(story.comments_path, body=WORDS)
    says(browser, 500, "It was not you.")
    assert "IntegrityError" in caplog.text
    assert "careful words" not in caplog.text
    assert kept(browser) == WORDS
    monkeypatch.undo()
    browser.post_form(story.comments_path)
    assert browser.page.select_one("#preview-words") is not None


@pytest.fixture(params=["a file of rubbish", "a server that is not there"])
def broken_app(request: pytest.FixtureRequest, tmp_path: Path) -> Flask:
    """The site while its database is gone."""
    if request.param == "a server that is not there":
        return application(NOWHERE)
    (tmp_path / "kith.db").write_bytes(b"not a database at all " * 1000)
    return application(f"sqlite:///{tmp_path / 'kith.db'}")


def test_while_the_database_is_gone_visitors_are_asked_to_wait(
    broken_app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = Browser(broken_app)
    for path in ("/", "/articles", "/articles/x", "/comments/1", "/polls/1"):
        says(visitor.get(path), 503, "Please try again in a minute.")
        assert int(visitor.response.headers["Retry-After"]) > 0
        assert "Traceback" not in visitor.text
    assert "The database did not answer" in caplog.text
    assert visitor.get("/reading-tools").status == 200


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_while_the_database_is_gone_a_member_keeps_the_words(
    broken_app: Flask, ada: Person, caplog: pytest.LogCaptureFixture
) -> None:
    browser = ada.browser.get("/account")
    member, token = Browser(broken_app), browser.token
    cookie = browser.cookie("kith")
    assert cookie is not None
    member.client.set_cookie("kith", cookie)  # the same secret signs it
    data = {"csrf_token": token, "body": WORDS, "to": "7"}
    member.seen(member.client.post("/articles/x/comments", data=data))
    says(member, 503, "Nothing is lost.")
    assert kept(member) == WORDS
    assert "careful words" not in caplog.text
    says(member.get("/account"), 503, "Please try again in a minute.")


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_when_the_database_is_back_so_is_the_site(app: Flask, visitor: Browser, tmp_path: Path) -> None:
    with app.app_context():
        file = Path(str(db.engine.url.database))
        db.engine.dispose()
    whole = file.read_bytes()
    file.write_bytes(b"rubbish " * 4000)
    assert visitor.get("/").status == 503
    with app.app_context():
        db.engine.dispose()
    file.write_bytes(whole)
    assert visitor.get("/").status == 200


def test_a_fault_in_the_page_for_faults_still_leaves_a_sentence(
    app: Flask, visitor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*values: object, **named: object) -> None:
        raise KeyError("broken template")

    monkeypatch.setattr("forum.core.web.faults.page", fail)
    assert visitor.get("/nowhere").status == 500
    assert "Something broke on our side." in visitor.text
