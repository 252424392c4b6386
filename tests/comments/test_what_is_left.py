"""What is still offered, and still told, when something is closed or gone."""

import pytest

from tests import makers
from tests.comments.shown import typed
from tests.makers import Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def test_where_comments_are_closed_no_reply_is_offered(
    visitor: Browser, ada: Person, mo: Person, story: Story
) -> None:
    said = makers.a_comment(story, ada)
    reply = f"a[href='{said.reply_path}']"
    assert visitor.get(story.path).page.select_one(reply) is not None
    mo.browser.get(f"{story.path}/closing").post_form(f"{story.path}/closing", sentence="Enough for now.")
    assert visitor.get(story.path).page.select_one(reply) is None
    assert mo.browser.get(story.path).page.select_one(reply) is None


def test_the_author_of_a_removed_comment_finds_their_words_and_the_moderators(
    ada: Person, ben: Person, mo: Person, story: Story
) -> None:
    said = makers.a_comment(story, ada, text="Ring me: my number is on my page.")
    moderating = mo.browser.get(f"/comments/{said.id}/moderation")
    word = "We keep numbers out; your story is welcome."
    moderating.post_form(f"/comments/{said.id}/removal", rule="contact-details", reason=word)
    history = f"/comments/{said.id}/history"
    mine = ada.browser.get(story.path)
    assert mine.page.select_one(f"a[href='{history}']") is not None
    mine.get(history)
    assert "Ring me" in mine.text
    assert word in mine.text
    others = ben.browser.get(story.path)
    assert others.page.select_one(f"a[href='{history}']") is None
    assert others.get(history).status == 404


@pytest.mark.parametrize("blank", ["\u200b\u200b", "\u2060", " \u00a0\u2003\n", "\u200e\u200f"])
def test_what_nobody_can_see_is_no_comment(ada: Person, story: Story, blank: str) -> None:
    browser = ada.browser.get(story.path).post_form(story.comments_path, body=blank)
    assert browser.status == 422
    assert "There is nothing here yet." in browser.text
    assert typed(browser) is not None


def test_the_way_to_more_replies_leads_to_the_last_one_that_was_shown(
    visitor: Browser, ada: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada)
    answers = [makers.a_comment(story, ada, first) for _ in range(33)]
    (way,) = visitor.get(story.path).page.select(".branch__more a")
    assert way["href"] == f"{story.path}/comments/{first.id}#comment-{answers[29].id}"
