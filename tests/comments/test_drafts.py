"""Somebody begins to write, and goes on another time."""

import pytest

from forum.articles.models import State
from forum.comments.models import Draft
from forum.core.db import session, transaction
from forum.core.keys import fresh_key
from tests import makers
from tests.comments.shown import typed
from tests.makers import Said, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def first(story: Story, ed: Person) -> Said:
    return makers.a_comment(story, ed, text="Who else?")


def keep(browser: Browser, story: Story, body: str, to: str | int = "", before: str = "") -> Browser:
    return browser.post(f"{story.path}/draft", body=body, to=to, before=before)


def kept(person: Person) -> dict[tuple[int, int], str]:
    """Every draft of this person, by story and comment."""
    with person.app.app_context():
        rows = session.query(Draft).filter_by(member_id=person.id)
        return {(row.article_id, row.to_id): row.body for row in rows}


def test_a_draft_is_kept_and_comes_back_in_any_browser(ada: Person, story: Story) -> None:
    browser = keep(ada.browser, story, "Half a thou")
    assert browser.status == 200
    assert browser.response.get_json() == {"saved": "just now"}
    for path in (story.path, f"{story.path}/comments/new"):
        assert typed(ada.browser.get(path)) == "Half a thou"


def test_a_reply_has_a_draft_of_its_own(ada: Person, story: Story, first: Said) -> None:
    browser = keep(ada.browser, story, "To the story")
    keep(browser, story, "To the comment", to=first.id)
    assert typed(browser.get(f"{story.path}/comments/new")) == "To the story"
    assert typed(browser.get(first.reply_path)) == "To the comment"


def test_a_later_draft_takes_the_place_of_the_one_before(ada: Person, story: Story) -> None:
    browser = keep(ada.browser, story, "One")
    keep(browser, story, "One two")
    assert kept(ada) == {(story.id, 0): "One two"}
    keep(browser, story, "  ", before="One two")
    assert kept(ada) == {}


def test_nobody_else_sees_a_draft(ada: Person, mo: Person, visitor: Browser, story: Story) -> None:
    keep(ada.browser, story, "Mine alone")
    for browser in (mo.browser, visitor):
        assert "Mine alone" not in browser.get(story.path).text
    assert "Mine alone" not in mo.browser.get("/account/drafts").text


def test_posting_removes_the_draft_and_a_late_save_does_not_bring_it_back(
    ada: Person, story: Story, first: Said
) -> None:
    browser = keep(ada.browser, story, "Whole.")
    keep(browser, story, "To you.", to=first.id)
    browser.post(story.comments_path, body="Whole.", key=fresh_key())
    assert kept(ada) == {(story.id, first.id): "To you."}
    keep(browser, story, "Whole.")
    assert kept(ada) == {(story.id, first.id): "To you."}
    browser.post(story.comments_path, body="To you.", key=fresh_key(), to=first.id)
    assert kept(ada) == {}


def test_a_draft_outlives_the_session_it_was_typed_in(ada: Person, story: Story) -> None:
    browser = keep(ada.browser, story, "Before the night")
    ada.browser.get("/account").post_form("/account/sign-ins/end")
    answer = keep(browser, story, "Before the night, and after")
    assert answer.status == 403
    assert "signed out" in answer.response.get_json()["problem"]
    assert typed(ada.browser.get(story.path)) == "Before the night"


def test_a_draft_that_is_far_too_long_is_refused_with_a_sentence(ada: Person, story: Story) -> None:
    browser = keep(ada.browser, story, "x" * 20_000)
    assert browser.status == 200
    keep(browser, story, "x" * 20_001)
    assert browser.status == 422
    assert "20,001 characters; 20,000 is the most we can keep" in browser.response.get_json()["problem"]
    assert len(kept(ada)[story.id, 0]) == 20_000


def test_a_draft_holds_nothing_that_no_database_could(ada: Person, story: Story) -> None:
    assert keep(ada.browser, story, "a\0b\u202ec").status == 200
    assert kept(ada) == {(story.id, 0): "abc"}


def test_words_are_kept_where_comments_closed_meanwhile(ada: Person, ed: Person) -> None:
    closed = makers.an_article(ed, "Closed", comments_open=False)
    words = "Too late, but mine. " * 40
    assert keep(ada.browser, closed, words).status == 200
    browser = ada.browser.get("/account/drafts")
    assert "Comments on this story are closed. Copy your words" in browser.text
    (whole,) = browser.page.select("textarea")
    assert whole.get_text().strip() == words.strip()
    assert browser.page.select(f"a[href='{closed.path}/comments/new']") == []


def test_no_draft_is_kept_where_one_may_not_read(ada: Person, ed: Person) -> None:
    assert keep(ada.browser, makers.a_draft(ed), "Too early").status == 404
    assert keep(ada.browser, makers.Story(ada.app, 999, "nowhere"), "To nobody").status == 404
    assert kept(ada) == {}


def test_a_draft_answers_a_comment_of_its_own_story(
    ada: Person, ed: Person, story: Story, first: Said
) -> None:
    other = makers.an_article(ed, "Another story")
    assert keep(ada.browser, other, "Across", to=first.id).status == 404
    assert keep(ada.browser, other, "To what?", to="abc").status == 404
    assert kept(ada) == {}


def test_ones_drafts_are_listed_with_the_way_on_and_a_way_out(ada: Person, story: Story, first: Said) -> None:
    browser = keep(ada.browser, story, "To the story")
    keep(browser, story, "To the comment", to=first.id)
    assert browser.get("/account").page.select("a[href='/account/drafts']")
    browser.get("/account/drafts")
    assert "A reply to ed, under The first year" in browser.text
    assert "A comment under The first year" in browser.text
    links = {str(link["href"]) for link in browser.page.select("main a")}
    assert {f"{story.path}/comments/new", first.reply_path} <= links
    browser.post_form("/account/drafts/discard")  # the first in the list: the latest
    assert browser.path == "/account/drafts"
    assert kept(ada) == {(story.id, 0): "To the story"}
    browser.post("/account/drafts/discard", article=story.id, to=0)
    assert "There are none." in browser.text


def test_nobody_discards_the_draft_of_another(ada: Person, mo: Person, story: Story) -> None:
    keep(ada.browser, story, "Mine")
    mo.browser.post("/account/drafts/discard", article=story.id, to=0)
    assert kept(ada) == {(story.id, 0): "Mine"}


def test_a_draft_to_what_is_gone_can_still_be_read(
    ada: Person, ed: Person, story: Story, first: Said
) -> None:
    browser = keep(ada.browser, story, "I wanted to say", to=first.id)
    ed.browser.get(f"{first.path}/withdraw").post_form(f"{first.path}/withdraw")
    browser.get("/account/drafts")
    assert "What it answers is not there any more." in browser.text
    assert "I wanted to say" in browser.text
    assert browser.page.select(f"a[href='{first.reply_path}']") == []
    with ada.app.app_context(), transaction():
        story.article.published_at = None
        story.article.state = State.DRAFT
    browser.get("/account/drafts")
    assert "I wanted to say" in browser.text
    assert "The first year" not in browser.text


def test_without_script_a_button_keeps_the_words_for_later(ada: Person, story: Story, first: Said) -> None:
    browser = ada.browser.get(first.reply_path)
    browser.post_form(story.comments_path, body="Not now", do="later")
    assert browser.path == "/account/drafts"
    assert kept(ada) == {(story.id, first.id): "Not now"}
    browser.get(story.path).post_form(story.comments_path, body="y" * 20_001, do="later")
    assert browser.status == 422
    assert typed(browser) == "y" * 20_001
