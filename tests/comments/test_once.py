"""Somebody sends the same form twice: a double click, a retry, the back button."""

import pytest

from forum.core.keys import fresh_key
from tests import makers
from tests.comments.shown import comments_on, typed
from tests.makers import Story
from tests.people import Browser, Person

POSTED_ALREADY = "You have posted this form already."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def sent(browser: Browser, story: Story, body: str, key: str) -> Browser:
    return browser.post(story.comments_path, follow=False, body=body, key=key)


def comments(story: Story) -> int:
    with story.app.app_context():
        return story.article.comment_count


def test_every_page_with_a_box_has_a_key_of_its_own(ada: Person, story: Story) -> None:
    browser, said = ada.browser, makers.a_comment(story, ada)
    keys = set()
    for path in (story.path, story.path, f"{story.path}/comments/new", said.reply_path):
        field = browser.get(path).form(story.comments_path).select_one("input[name=key]")
        assert field is not None
        keys.add(str(field["value"]))
    assert len(keys) == 4
    assert {len(key) for key in keys} == {22}


def test_the_same_form_twice_leads_to_the_one_comment(ada: Person, story: Story) -> None:
    browser, key = ada.browser, fresh_key()
    first, second = (sent(browser, story, "Once, please.", key).location for _ in range(2))
    assert first == second
    assert browser.status == 303
    assert comments(story) == 1


def test_the_same_form_is_known_again_after_days_and_in_another_browser(ada: Person, story: Story) -> None:
    key = fresh_key()
    first = sent(ada.browser, story, "Once, please.", key).location
    makers.many_comments(story, [ada], 30)
    assert sent(ada.browser, story, "Once, please.", key).location is not None
    assert first is not None
    assert comments(story) == 31


def test_the_same_form_with_other_words_asks_first_and_loses_nothing(ada: Person, story: Story) -> None:
    browser, key = ada.browser.get(story.path), fresh_key()
    sent(browser, story, "First thought.", key)
    sent(browser, story, "Second thought.", key)
    assert browser.status == 409
    assert POSTED_ALREADY in browser.text
    assert typed(browser) == "Second thought."
    (link,) = browser.page.select(".problem a")
    assert link["href"] == "/comments/1"
    assert comments(story) == 1
    browser.post_form(story.comments_path)
    assert "Second thought." in browser.text
    assert comments(story) == 2


def test_the_same_form_sent_to_another_story_or_comment_asks_first(
    ada: Person, ed: Person, story: Story
) -> None:
    other, first = makers.an_article(ed, "Another story"), makers.a_comment(story, ed)
    browser, key = ada.browser, fresh_key()
    sent(browser, story, "The same words.", key)
    assert sent(browser, other, "The same words.", key).status == 409
    browser.post(story.comments_path, body="The same words.", key=key, to=first.id)
    assert browser.status == 409
    assert (comments(story), comments(other)) == (2, 0)


def test_two_people_may_have_the_same_key(ada: Person, ed: Person, story: Story) -> None:
    key = fresh_key()
    for person in (ada, ed):
        assert sent(person.browser, story, "By chance.", key).status == 303
    assert comments(story) == 2


@pytest.mark.parametrize("key", ["", "short", "x" * 41, "'; DROP TABLE comment; --", "ключ-ключ-ключ-ключ"])
def test_a_form_without_a_proper_key_comes_back_with_one(ada: Person, story: Story, key: str) -> None:
    browser = sent(ada.browser, story, "From an older page.", key)
    assert browser.status == 422
    assert "comes from an older copy" in browser.text
    assert typed(browser) == "From an older page."
    assert comments(story) == 0
    browser.post_form(story.comments_path)
    assert comments(story) == 1


def test_the_same_words_from_two_pages_are_one_comment_for_a_while(ada: Person, story: Story) -> None:
    browser = ada.browser
    first, second = (sent(browser, story, "Sent from a slow phone.", fresh_key()).location for _ in range(2))
    assert first == second
    sent(browser, story, "Something else.", fresh_key())
    assert comments(story) == 2


def test_what_was_taken_back_can_be_said_again(ada: Person, story: Story) -> None:
    browser = ada.browser
    sent(browser, story, "Not sure.", fresh_key())
    browser.get("/comments/1/withdraw").post_form("/comments/1/withdraw")
    assert sent(browser, story, "Not sure.", fresh_key()).location != "/comments/1"
    assert comments(story) == 1
    assert len(comments_on(browser.get(story.path))) == 2


def test_the_key_goes_along_through_a_preview_and_through_signing_in(
    visitor: Browser, ada: Person, story: Story
) -> None:
    key = fresh_key()
    visitor.post(story.comments_path, body="On the way.", key=key)
    visitor.post_form("/account/sign-in", name="ada", password="three quiet words")
    visitor.post_form(story.comments_path)
    field = visitor.form(story.comments_path).select_one("input[name=key]")
    assert field is not None
    assert field["value"] == key
    visitor.post_form(story.comments_path)
    assert sent(visitor, story, "On the way.", key).status == 303
    assert comments(story) == 1


def test_after_posting_one_is_led_to_the_new_comment(ada: Person, story: Story) -> None:
    first = makers.a_comment(story, ada)
    browser = ada.browser
    for depth in range(6):
        browser.post(story.comments_path, body=f"Level {depth}", key=fresh_key(), to=first.id + depth)
        id = first.id + depth + 1
        assert browser.status == 200
        assert browser.location is not None
        assert browser.location.endswith(f"#comment-{id}")
        assert browser.page.select_one(f"#comment-{id}[tabindex='-1']") is not None
