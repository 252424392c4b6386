"""Pages are kept, but never longer than they are true, and never for the wrong reader."""

from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from forum.core.web.slots import Sheet
from forum.pages.story.copies import Copy
from forum.pages.story.frame import Page
from forum.pages.story.threads import Threads
from tests import makers
from tests.makers import Story
from tests.people import PASSWORD, Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def pieces(app: Flask) -> list[bytes]:
    """Everything that is kept for everybody."""
    return [printed(each) for each in app.extensions["kith.pieces"]._kept.values()]


def printed(piece: Any) -> bytes:
    """What a piece holds."""
    if isinstance(piece, Page | Threads):
        return piece.sheet.fill({})
    if isinstance(piece, Sheet):
        return piece.fill({})
    if isinstance(piece, Copy):
        return piece.plain
    if isinstance(piece, str):  # a poll, with a place for a token
        return (piece % {"token": ""}).encode()
    return piece if isinstance(piece, bytes) else repr(piece).encode()


def body(browser: Browser) -> str:
    return browser.response.get_data(as_text=True)


def test_every_visitor_gets_the_same_page(app: Flask, story: Story) -> None:
    answers = [Browser(app).get(story.path).response for _ in range(3)]
    assert len({each.get_data() for each in answers}) == 1
    assert len({each.headers["ETag"] for each in answers}) == 1


def test_after_a_comment_the_next_visitor_sees_it(visitor: Browser, ada: Person, story: Story) -> None:
    for number in range(3):
        assert f"Thought {number}" not in visitor.get(story.path).text
        ada.browser.get(story.path).post_form(story.comments_path, body=f"Thought {number}")
        assert f"Thought {number}" in visitor.get(story.path).text


def test_after_a_reply_the_page_of_its_thread_shows_it(visitor: Browser, ada: Person, story: Story) -> None:
    first = makers.a_comment(story, ada)
    path = f"{story.path}/comments/{first.id}"
    assert "My answer" not in visitor.get(path).text
    ada.browser.get(first.reply_path).post_form(story.comments_path, body="My answer")
    assert "My answer" in visitor.get(path).text


def test_after_a_vote_the_next_visitor_sees_the_count(visitor: Browser, ada: Person, story: Story) -> None:
    question = makers.a_poll(story)
    makers.some_votes(question, {"Yes": 4})
    assert "5 to 13 people answered" not in visitor.get(story.path).text
    ada.browser.get(story.path).post_form(question.ballots_path, choice=question.choices["Yes"])
    assert "5 to 13 people answered" in visitor.get(story.path).text


def test_a_browser_that_has_the_page_is_told_so(visitor: Browser, ada: Person, story: Story) -> None:
    tag = visitor.get(story.path).response.headers["ETag"]
    visitor.get(story.path, If_None_Match=tag)
    assert visitor.status == 304
    assert visitor.response.get_data() == b""
    assert visitor.response.headers["ETag"] == tag
    makers.a_comment(story, ada)
    visitor.get(story.path, If_None_Match=tag)
    assert visitor.status == 200
    assert visitor.response.headers["ETag"] != tag


def test_each_order_and_each_page_has_a_tag_of_its_own(visitor: Browser, ada: Person, story: Story) -> None:
    makers.many_comments(story, [ada], 21, threads=21)
    paths = [
        story.path,
        f"{story.path}?sort=oldest",
        f"{story.path}?from=1",
        f"{story.path}?sort=oldest&from=21",
    ]
    tags = [visitor.get(path).response.headers["ETag"] for path in paths]
    assert len(set(tags)) == 4


def test_asking_only_for_the_heads_gives_the_same_heads(visitor: Browser, story: Story) -> None:
    whole = visitor.get(story.path).response.headers
    heads = visitor.client.head(story.path)
    assert heads.get_data() == b""
    assert heads.headers["ETag"] == whole["ETag"]
    assert heads.headers["Cache-Control"] == whole["Cache-Control"]


def test_visitors_get_no_cookie_and_a_page_that_may_be_shared(
    visitor: Browser, ada: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada)
    for path in (story.path, f"{story.path}/comments/{first.id}", f"{story.path}?sort=oldest"):
        headers = visitor.get(path).response.headers
        assert "Set-Cookie" not in headers
        assert headers["Cache-Control"].startswith("public, max-age=0, s-maxage=1")
        assert parsedate_to_datetime(headers["Date"]) if "Date" in headers else True


def test_a_members_page_is_theirs_alone(app: Flask, visitor: Browser, ada: Person, story: Story) -> None:
    browser = ada.browser.get(story.path)
    assert browser.response.headers["Cache-Control"] == "private, no-cache"
    assert "ETag" not in browser.response.headers
    assert browser.page.select(f"form[action='{story.comments_path}']")
    assert visitor.get(story.path).page.select("form[method=post]") == []


def test_no_token_and_nothing_personal_is_in_what_is_kept(
    app: Flask, visitor: Browser, ada: Person, story: Story
) -> None:
    question = makers.a_poll(story)
    makers.a_comment(story, ada)
    browser = ada.browser.get(story.path)
    token = browser.token
    browser.get(story.path).post_form(question.ballots_path, choice=question.choices["Yes"])
    visitor.get(story.path)
    assert len(pieces(app)) >= 5
    for piece in pieces(app):
        assert token.encode() not in piece
        assert b'class="header__me">ada' not in piece
        for field in BeautifulSoup(piece, "html.parser").select("[name=csrf_token], [name=key]"):
            assert field["value"] == ""


def test_what_one_visitor_has_in_the_address_is_on_no_other_visitors_page(
    app: Flask, visitor: Browser, ada: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada)
    for path in (story.path, f"{story.path}/comments/{first.id}"):
        for query in (
            "mail=somebody@example.org",
            "sort=somebody",
            "from=somebody",
            "sort=newest&x=somebody",
        ):
            assert visitor.get(f"{path}?{query}").status == 200
            assert "somebody" not in body(Browser(app).get(path))
    assert not any(b"somebody" in piece for piece in pieces(app))


def test_reading_choices_of_one_visitor_are_on_no_other_visitors_page(
    app: Flask, visitor: Browser, story: Story
) -> None:
    visitor.get("/reading-tools?theme=dark").get(story.path)
    assert 'data-theme="dark"' in body(visitor)
    assert 'data-theme="auto"' in body(Browser(app).get(story.path))


def test_signing_in_and_out_changes_the_page_at_once(visitor: Browser, ada: Person, story: Story) -> None:
    visitor.get(story.path)
    visitor.get("/account/sign-in").post_form("/account/sign-in", name="ada", password=PASSWORD)
    assert visitor.get(story.path).page.select(f"form[action='{story.comments_path}']")
    visitor.get("/account").post_form("/account/sign-out")
    assert visitor.get(story.path).page.select(f"form[action='{story.comments_path}']") == []
