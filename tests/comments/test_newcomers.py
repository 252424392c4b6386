"""Somebody who joined today writes: how much they may is said before it strikes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from forum.comments.models import Draft
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.comments.shown import typed
from tests.makers import Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def say(browser: Browser, story: Story, body: str) -> Browser:
    return browser.get(story.path).post_form(story.comments_path, body=body)


def test_the_box_says_how_many_are_left(ben: Person, story: Story) -> None:
    browser, first = ben.browser, makers.a_comment(story, ben)
    for path in (story.path, f"{story.path}/comments/new", first.reply_path):
        assert "You are new here: 1 of 3 comments today." in browser.get(path).text
    say(browser, story, "Second.")
    assert "You are new here: 2 of 3 comments today." in browser.get(story.path).text


def test_after_the_third_a_sentence_says_when_and_the_words_are_kept(ben: Person, story: Story) -> None:
    browser = ben.browser
    for body in ("First.", "Second.", "Third."):
        assert say(browser, story, body).status == 200
    assert "3 of 3 comments today. You can write again in 23 hours." in browser.get(story.path).text
    say(browser, story, "Fourth.")
    assert browser.status == 403
    assert "You can write again in 23 hours." in browser.text
    assert "Your words are kept as a draft." in browser.text
    assert typed(browser) == "Fourth."
    assert typed(ben.browser.get(f"{story.path}/comments/new")) == "Fourth."
    with ben.app.app_context():
        assert story.article.comment_count == 3
        assert session.query(Draft).one().body == "Fourth."


def test_sending_the_third_twice_is_not_the_fourth(ben: Person, story: Story) -> None:
    browser = ben.browser
    makers.a_comment(story, ben)
    makers.a_comment(story, ben)
    page = browser.get(story.path).response
    for _ in range(2):
        browser.seen(page).post_form(story.comments_path, body="Third.")
        assert browser.status == 200


def test_the_next_day_nothing_is_counted(ben: Person, story: Story) -> None:
    with ben.app.app_context(), transaction():
        ben.member.joined_at = clock.now() - timedelta(hours=24)
    browser = ben.browser
    for number in range(4):
        assert say(browser, story, f"Thought {number}").status == 200
    assert "new here" not in browser.text


def test_what_was_taken_back_counts_so_that_nobody_posts_and_deletes_all_day(
    ben: Person, story: Story
) -> None:
    browser = ben.browser
    for number in range(3):
        say(browser, story, f"Thought {number}")
    browser.get("/comments/1/withdraw").post_form("/comments/1/withdraw")
    assert say(browser, story, "Another.").status == 403


def test_members_of_a_day_and_the_team_are_told_nothing(ada: Person, mo: Person, story: Story) -> None:
    with mo.app.app_context(), transaction():
        mo.member.joined_at = clock.now()
    for person in (ada, mo):
        browser = person.browser
        for number in range(4):
            assert say(browser, story, f"Thought {number} of {person.username}").status == 200
        assert "new here" not in browser.get(story.path).text


@pytest.fixture
def without_limit(ben: Person) -> Iterator[None]:
    extensions = ben.app.extensions
    before = extensions["kith.config"]
    extensions["kith.config"] = replace(before, newcomer_comments=0)
    yield
    extensions["kith.config"] = before


@pytest.mark.usefixtures("without_limit")
def test_a_site_may_do_without(ben: Person, story: Story) -> None:
    browser = ben.browser
    for number in range(4):
        browser.get(f"{story.path}/comments/new")
        assert "new here" not in browser.text
        assert browser.post_form(story.comments_path, body=f"Thought {number}").status == 200


def test_the_box_says_how_long_a_comment_may_be(ada: Person, story: Story) -> None:
    browser = ada.browser
    for path in (story.path, f"{story.path}/comments/new"):
        box = browser.get(path).page.select_one("main textarea[name=body]")
        assert box is not None
        said = [browser.page.select_one(f"#{id}") for id in str(box["aria-describedby"]).split()]
        assert any(each is not None and "Up to 10,000 characters" in each.get_text() for each in said)
