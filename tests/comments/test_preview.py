"""Somebody looks at a comment before posting it."""

from sqlalchemy import func, select

from forum.comments.models import Comment
from forum.core.db import Base, session
from tests import makers
from tests.comments.shown import typed
from tests.people import Person


def rows(person: Person) -> dict[str, int]:
    """How many rows each table has."""
    with person.app.app_context():
        tables = Base.metadata.sorted_tables
        return {
            each.name: session.scalar(select(func.count()).select_from(each)) or 0
            for each in tables
            if each.name != "sign_in"
        }


def test_a_preview_shows_the_comment_as_it_would_stand_and_keeps_the_words(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path)
    browser.post_form(story.comments_path, body="A *soft* word\n\n- one", do="preview")
    assert browser.status == 200
    preview = browser.page.select_one("#preview-words")
    assert preview is not None
    assert preview.select_one("em") is not None
    assert preview.select_one("ul li") is not None
    assert typed(browser) == "A *soft* word\n\n- one"


def test_a_preview_writes_nothing(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    with ada.app.app_context():
        version = story.article.version
    before = rows(ada)
    ada.browser.get(story.path).post_form(story.comments_path, body="Not yet.", do="preview")
    assert rows(ada) == before
    with ada.app.app_context():
        assert story.article.version == version
        assert session.scalar(select(func.count(Comment.id))) == 0


def test_what_was_previewed_can_be_posted(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, body="Now.", do="preview")
    browser.post_form(story.comments_path)
    assert "Now." in browser.text
    assert rows(ada)["comment"] == 1


def test_a_preview_of_a_reply_stays_a_reply(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    first = makers.a_comment(story, ada)
    browser = ben.browser.get(first.reply_path).post_form(story.comments_path, body="To you.", do="preview")
    browser.post_form(story.comments_path)
    with ada.app.app_context():
        assert first.comment.reply_count == 1


def test_the_preview_is_as_safe_as_the_comment(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    hostile = '<img src=x onerror=alert(1)>[x](javascript:alert(1))"</textarea><script>alert(1)</script>'
    browser = ada.browser.get(story.path).post_form(story.comments_path, body=hostile, do="preview")
    preview = browser.page.select_one("#preview-words")
    assert preview is not None
    assert preview.select("img, script, a[href]") == []
    assert typed(browser) == hostile
    scripts = browser.page.select("script")
    assert scripts == browser.get(story.path).page.select("script[src]")


def test_a_preview_of_nothing_says_what_is_missing(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path).post_form(story.comments_path, body=" ", do="preview")
    assert browser.status == 422
    assert browser.page.select_one("#preview-words") is None
