"""Somebody follows a link to a comment."""

import pytest

from tests import makers
from tests.comments.shown import comments_on
from tests.makers import Said, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def follow(browser: Browser, said: Said) -> list[int]:
    """The comments on the page that a permalink leads to; the one that is looked for is named by it."""
    browser.get(said.path)
    assert browser.status == 200
    assert browser.location is not None
    assert browser.location.endswith(f"#comment-{said.id}")
    return comments_on(browser)


def test_the_link_to_the_start_of_a_thread_opens_the_story_there(
    visitor: Browser, ada: Person, story: Story
) -> None:
    old = makers.a_comment(story, ada, minutes_ago=5000)
    makers.many_comments(story, [ada], 45, threads=45)
    assert follow(visitor, old)[0] == old.id
    assert visitor.path.startswith(story.path + "?")


def test_the_link_to_an_early_reply_opens_the_story_at_its_thread(
    visitor: Browser, ada: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada, minutes_ago=5000)
    answer = makers.a_comment(story, ada, first)
    makers.many_comments(story, [ada], 45, threads=45)
    assert follow(visitor, answer)[:2] == [first.id, answer.id]


def test_the_link_to_the_thirtieth_reply_opens_the_story_and_the_next_one_the_thread(
    visitor: Browser, ada: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada)
    answers = [makers.a_comment(story, ada, first) for _ in range(32)]
    assert answers[29].id in follow(visitor, answers[29])
    assert visitor.path.startswith(f"{story.path}?")
    assert answers[30].id in follow(visitor, answers[30])
    assert visitor.path.startswith(f"{story.path}/comments/{first.id}?")
    assert answers[31].id in follow(visitor, answers[31])


def test_the_link_to_a_reply_far_down_a_long_thread_finds_it(
    visitor: Browser, ada: Person, story: Story
) -> None:
    makers.many_comments(story, [ada], 151, threads=1)
    last = Said(ada.app, 151, 151)
    assert last.id in follow(visitor, last)
    assert "From the start of this thread" in visitor.text


def test_a_held_comment_can_not_be_found(visitor: Browser, ada: Person, story: Story) -> None:
    held = makers.a_held_comment(story, ada)
    visitor.get(held.path)
    assert visitor.status == 404
    assert "Nobody should read this yet." not in visitor.text


def test_a_comment_that_never_was_can_not_be_found(visitor: Browser) -> None:
    assert visitor.get("/comments/1").status == 404
    assert visitor.get("/comments/1234567890123").status == 404
    assert visitor.get("/comments/x").status == 404


def test_a_comment_on_a_hidden_story_looks_like_one_that_never_was(
    visitor: Browser, ada: Person, ed: Person
) -> None:
    said = makers.a_comment(makers.a_draft(ed), ada, text="Behind the door.")
    for browser in (visitor, ada.browser):
        browser.get(said.path)
        assert browser.status == 404
        assert "Behind the door." not in browser.text
        assert "Not finished yet" not in browser.text
    assert said.id in follow(ed.browser, said)


def test_a_hidden_storys_comments_are_on_no_page_of_strangers(
    visitor: Browser, ada: Person, ed: Person
) -> None:
    draft = makers.a_draft(ed)
    said = makers.a_comment(draft, ada)
    for browser in (visitor, ada.browser):
        assert browser.get(draft.path).status == 404
        assert browser.get(f"{draft.path}/comments/{said.id}").status == 404
        assert browser.get(said.reply_path).status in {403, 404} or browser.path.startswith("/account/")
