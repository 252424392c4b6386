"""Somebody answers a story."""

import pytest
from flask import Flask

from forum.core.keys import fresh_key
from tests import makers
from tests.comments.shown import comments_on, typed
from tests.people import Browser, Person

CLOSED = "Comments on this story are closed. You can still read them."


def test_a_member_answers_a_story_and_reads_the_answer_on_its_page(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, body="It helped **me** too.")
    assert browser.status == 200
    (id,) = comments_on(browser)
    assert browser.location is not None
    assert browser.location.endswith(f"#comment-{id}")
    said = browser.page.select_one(f"#comment-{id}")
    assert said is not None
    assert "It helped me too." in " ".join(said.get_text(" ").split())
    assert said.select_one("strong") is not None
    assert "ada" in said.get_text()


def test_a_comment_is_answered_with_303_so_that_reloading_posts_nothing(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, follow=False, body="Once.")
    assert browser.status == 303


def test_a_comment_is_kept_as_it_was_typed_with_its_safe_html(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    ada.browser.get(story.path).post_form(story.comments_path, body="I am *well*.\r\n\r\n<b>x</b>")
    with ada.app.app_context():
        said = makers.Said(ada.app, 1, 1).comment
        assert said.body == "I am *well*.\n\n<b>x</b>"
        assert said.html == "<p>I am <em>well</em>.</p>\n<p>&lt;b&gt;x&lt;/b&gt;</p>"
        assert (said.author_id, said.parent_id, said.thread_id, said.depth) == (ada.id, None, None, 0)


def test_comments_are_counted_numbered_and_move_the_version(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    with ada.app.app_context():
        before = story.article.version
    for person in (ada, ben, ada):
        makers.a_comment(story, person)
    with ada.app.app_context():
        article = story.article
        assert (article.comment_count, article.thread_count, article.last_number) == (3, 3, 3)
        assert article.version == before + 3
        assert article.last_comment_at is not None
        assert [makers.Said(ada.app, id, id).comment.number for id in (1, 2, 3)] == [1, 2, 3]


@pytest.mark.parametrize("nothing", ["", "   ", "\n\n", "\u202e\u0000", "\t\r\n"])
def test_an_empty_comment_is_sent_back_with_a_sentence(ada: Person, ed: Person, nothing: str) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, body=nothing)
    assert browser.status == 422
    assert "There is nothing here yet." in browser.text
    with ada.app.app_context():
        assert story.article.comment_count == 0


def test_a_comment_that_is_too_long_comes_back_whole(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    words = "word " * 2000 + "end."
    browser = ada.browser.get(story.path).post_form(story.comments_path, body=words)
    assert browser.status == 422
    assert "10,004 characters; 10,000 is the most we can take" in browser.text
    assert typed(browser) == words


def test_a_comment_at_the_limit_is_taken(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, body="a" * 10_000)
    assert browser.status == 200
    assert len(comments_on(browser)) == 1


def test_a_tangled_comment_comes_back_with_what_to_mend(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, body="[" * 101)
    assert browser.status == 422
    assert "One paragraph has more than 100 of the sign [." in browser.text
    assert typed(browser) == "[" * 101


def test_a_closed_story_takes_no_comment_but_the_words_are_not_lost(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed, comments_open=False)
    browser = ada.browser.get(story.path)
    assert CLOSED in browser.text
    assert browser.page.select(f"form[action='{story.comments_path}']") == []
    browser.post(story.comments_path, body="My long thoughts.", key=fresh_key())
    assert browser.status == 403
    assert CLOSED in browser.text
    assert typed(browser) == "My long thoughts."
    with ada.app.app_context():
        assert story.article.comment_count == 0


def test_the_writing_page_of_a_closed_story_says_so(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed, comments_open=False)
    browser = ada.browser.get(f"{story.path}/comments/new")
    assert browser.status == 403
    assert CLOSED in browser.text


def test_the_writing_box_has_a_page_of_its_own(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(f"{story.path}/comments/new").post_form(story.comments_path, body="From there.")
    assert "From there." in browser.text


def test_a_visitor_is_asked_to_sign_in_before_writing(visitor: Browser, ed: Person) -> None:
    story = makers.an_article(ed)
    visitor.get(f"{story.path}/comments/new")
    assert visitor.path == f"/account/sign-in?next={story.path}/comments/new"


def test_words_typed_while_signed_out_are_kept_through_sign_in(
    visitor: Browser, ada: Person, ed: Person
) -> None:
    story = makers.an_article(ed)
    visitor.post(story.comments_path, body="First line\n\nSecond <line>")
    assert visitor.status == 403
    visitor.post_form("/account/sign-in", name="ada", password="three quiet words")
    assert typed(visitor) == "First line\n\nSecond <line>"
    with ada.app.app_context():
        assert story.article.comment_count == 0
    visitor.post_form(story.comments_path)
    assert visitor.page.select_one("#preview-words") is not None
    visitor.post_form(story.comments_path)
    assert len(comments_on(visitor)) == 1
    assert "Second <line>" in visitor.text


def test_a_form_without_its_token_posts_nothing_and_keeps_the_words(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, csrf_token="stale", body="Kept.")
    assert browser.status == 400
    assert typed(browser) == "Kept."
    with ada.app.app_context():
        assert story.article.comment_count == 0
    browser.post_form(story.comments_path)
    assert "Kept." in typed(browser)


def test_the_eleventh_comment_in_a_minute_waits_and_its_words_stay(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path)
    for number in range(10):
        browser.post_form(story.comments_path, follow=False, body=f"Thought {number}")
        browser.get(story.path)
    browser.post_form(story.comments_path, body="One too many")
    assert browser.status == 429
    assert int(browser.response.headers["Retry-After"]) > 0
    assert typed(browser) == "One too many"
    assert browser.page.select_one("main a[href='/pages/support']") is not None
    with ada.app.app_context():
        assert story.article.comment_count == 10


def test_a_story_that_is_not_there_keeps_the_words_too(ada: Person, app: Flask) -> None:
    browser = ada.browser.get("/").post("/articles/nowhere/comments", body="To nobody.")
    assert browser.status == 404
    assert typed(browser) == "To nobody."


def test_members_behind_one_address_do_not_share_a_limit(ada: Person, mo: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser
    for number in range(11):
        browser.post(story.comments_path, follow=False, body=f"Thought {number}", key=fresh_key())
    assert browser.status == 429
    assert mo.browser.post(story.comments_path, body="Mine", key=fresh_key()).status == 200


def test_looking_at_ones_words_often_is_not_posting_often(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser, key = ada.browser, fresh_key()
    for number in range(12):
        browser.post(story.comments_path, body=f"Attempt {number}", key=key, do="preview")
        assert browser.status == 200
    assert browser.post(story.comments_path, body="At last.", key=key).status == 200
