"""Somebody answers a comment."""

import pytest

from forum.comments import actions
from forum.comments.views import GONE
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Missing, Refused
from forum.core.markup import COMMENT, write
from tests import makers
from tests.comments.shown import comments_on, typed
from tests.makers import Said, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def first(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text="Who else?")


def reply(person: Person, story: Story, to: Said, body: str) -> Browser:
    return person.browser.get(to.reply_path).post_form(story.comments_path, body=body)


def test_a_reply_stands_under_what_it_answers_and_says_whom(ben: Person, story: Story, first: Said) -> None:
    makers.a_comment(story, ben, text="A later thread.", minutes_ago=1)
    browser = reply(ben, story, first, "I do.")
    said = comments_on(browser)
    assert said[said.index(first.id) + 1] == max(said)
    answer = browser.page.select_one(f"#comment-{max(said)}")
    assert answer is not None
    words = " ".join(answer.get_text(" ").split())
    assert "in reply to ada" in words
    link = answer.select_one(f"a[href='/comments/{first.id}']")
    assert link is not None


def test_the_page_for_answering_quotes_what_is_answered(ben: Person, first: Said) -> None:
    browser = ben.browser.get(first.reply_path)
    assert "Your reply to ada" in browser.text
    assert "Who else?" in browser.text


def test_replies_are_counted_on_each_comment_that_they_hang_under(
    ben: Person, ada: Person, story: Story, first: Said
) -> None:
    answer = makers.a_comment(story, ben, first)
    deeper = makers.a_comment(story, ada, answer)
    with ada.app.app_context():
        assert [each.comment.reply_count for each in (first, answer, deeper)] == [2, 1, 0]
        assert [each.comment.depth for each in (first, answer, deeper)] == [0, 1, 2]
        assert {each.comment.thread_id for each in (answer, deeper)} == {first.id}
        assert deeper.comment.path.startswith(answer.comment.path)
        assert (story.article.comment_count, story.article.thread_count) == (3, 1)


def test_a_reply_moves_the_version_and_takes_the_next_number(ben: Person, story: Story, first: Said) -> None:
    with ben.app.app_context():
        before = story.article.version
    answer = makers.a_comment(story, ben, first)
    with ben.app.app_context():
        assert story.article.version == before + 1
        assert answer.comment.number == first.number + 1


@pytest.mark.parametrize("body", ["", " \n ", "x" * 10_001])
def test_a_reply_that_can_not_be_taken_comes_back_under_what_it_answers(
    ben: Person, story: Story, first: Said, body: str
) -> None:
    browser = reply(ben, story, first, body)
    assert browser.status == 422
    assert "Your reply to ada" in browser.text
    assert browser.form(story.comments_path).select_one(f"input[name=to][value='{first.id}']")
    assert typed(browser) == body


def test_nobody_answers_a_held_comment(ben: Person, ada: Person, story: Story) -> None:
    held = makers.a_held_comment(story, ada)
    browser = ben.browser.get(held.reply_path)
    assert browser.status == 404
    browser.post(story.comments_path, body="But I have typed this.", to=held.id)
    assert browser.status == 422
    assert GONE in browser.text
    assert typed(browser) == "But I have typed this."
    assert "Nobody should read this yet." not in browser.text


def test_a_hold_that_comes_while_somebody_types_refuses_the_reply(
    ben: Person, ada: Person, story: Story
) -> None:
    held = makers.a_held_comment(story, ada)
    with ben.app.app_context(), pytest.raises(Refused, match="waiting for a moderator"), transaction():
        words = write("Too late.", COMMENT)
        actions.reply(ben.member, story.article, words, clock.now(), to=held.comment)
    with ben.app.app_context():
        assert story.article.comment_count == 0


def test_a_reply_belongs_to_the_story_of_what_it_answers(
    ben: Person, ed: Person, story: Story, first: Said
) -> None:
    other = makers.an_article(ed, "Another story")
    browser = ben.browser.get(other.path).post(other.comments_path, body="Across.", to=first.id)
    assert browser.status == 422
    assert GONE in browser.text
    assert "Who else?" not in browser.text
    assert typed(browser) == "Across."
    with ben.app.app_context():
        assert (other.article.comment_count, story.article.comment_count) == (0, 1)
        with pytest.raises(Missing), transaction():
            words = write("Across.", COMMENT)
            actions.reply(ben.member, other.article, words, clock.now(), to=first.comment)


def test_a_preview_never_quotes_a_comment_from_a_story_one_may_not_see(
    ben: Person, ada: Person, ed: Person, story: Story
) -> None:
    hidden = makers.a_comment(makers.a_draft(ed), ada, text="Between the editors.")
    browser = ben.browser.get(story.path)
    browser.post(story.comments_path, body="Let me see.", to=hidden.id, do="preview")
    assert browser.status == 422
    assert "Between the editors." not in browser.text


def test_nobody_answers_on_a_closed_story(ben: Person, ada: Person, ed: Person) -> None:
    story = makers.an_article(ed, "Closed soon")
    first = makers.a_comment(story, ada)
    browser = ben.browser.get(first.reply_path)
    with ben.app.app_context(), transaction():
        story.article.comments_open = False
    browser.post_form(story.comments_path, body="In the meantime")
    assert browser.status == 403
    assert "Comments on this story are closed." in browser.text
    assert typed(browser) == "In the meantime"
    assert ben.browser.get(first.reply_path).status == 403


def test_a_visitor_finds_the_reply_again_after_signing_in(
    visitor: Browser, story: Story, first: Said, ben: Person
) -> None:
    visitor.post(story.comments_path, body="My answer", to=first.id)
    visitor.post_form("/account/sign-in", name="ben", password="three quiet words")
    visitor.post_form(story.comments_path)
    assert "Your reply to ada" in visitor.text
    visitor.post_form(story.comments_path)
    with ben.app.app_context():
        assert first.comment.reply_count == 1


def test_a_comment_that_is_not_there_can_not_be_answered(ben: Person, story: Story) -> None:
    browser = ben.browser.get("/comments/999/reply")
    assert browser.status == 404
    browser.post(story.comments_path, body="Hello?", to=999)
    assert browser.status == 422
    assert GONE in browser.text
    assert typed(browser) == "Hello?"


@pytest.mark.parametrize("to", ["abc", "0", "99999999999999"])
def test_an_answer_to_nothing_known_is_not_posted_elsewhere(ada: Person, story: Story, to: str) -> None:
    browser = ada.browser.get(story.path)
    assert GONE in browser.post(story.comments_path, body="To whom?", to=to).text
    assert typed(browser) == "To whom?"
    assert comments_on(browser.get(story.path)) == []
