"""A story whose address was changed: the old one keeps leading to it."""

from dataclasses import replace

from flask import Flask

from forum.core.db import transaction
from forum.editing import actions, queries
from forum.editing.typesetting import typeset
from tests import makers
from tests.handles import Story
from tests.people import Browser, Cast, Person


def _move(by: Person, story: Story, slug: str) -> None:
    with by.app.app_context(), transaction():
        it = queries.latest(story.article).manuscript
        actions.put_out(by.member, story.article, typeset(replace(it, slug=slug)))


def _led(browser: Browser, path: str) -> tuple[int, str | None]:
    browser.get(path, follow=False)
    return browser.status, browser.location


def test_an_old_address_leads_to_the_new_one_with_its_query(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    _move(cast.ed, story, "the-new-one")
    for browser in (visitor, cast.ada.browser):
        assert _led(browser, story.path) == (301, "/articles/the-new-one")
        assert _led(browser, f"{story.path}?sort=oldest&x=1") == (
            301,
            "/articles/the-new-one?sort=oldest&x=1",
        )
        assert browser.get(story.path).status == 200


def test_a_thread_in_focus_is_found_at_the_new_address(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    said = makers.a_comment(story, cast.ada)
    _move(cast.ed, story, "the-new-one")
    old = f"{story.path}/comments/{said.id}"
    assert _led(visitor, old) == (301, f"/articles/the-new-one/comments/{said.id}")
    assert visitor.get(old).status == 200


def test_a_story_that_moved_twice_is_one_step_away_from_each_address(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    _move(cast.ed, story, "second")
    _move(cast.ed, story, "third")
    assert _led(visitor, story.path) == (301, "/articles/third")
    assert _led(visitor, "/articles/second") == (301, "/articles/third")
    _move(cast.ed, story, "second")
    assert visitor.get("/articles/second", follow=False).status == 200
    assert _led(visitor, "/articles/third") == (301, "/articles/second")


def test_an_address_that_somebody_else_has_is_theirs(app: Flask, cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    _move(cast.ed, story, "second")
    other = makers.an_article(cast.ed, "Another", slug=story.slug)
    assert visitor.get(other.path, follow=False).status == 200
    assert "Another" in visitor.text


def test_an_address_that_no_story_had_leads_nowhere(cast: Cast, visitor: Browser) -> None:
    assert visitor.get("/articles/never-there").status == 404
    draft = makers.a_draft(cast.ed)
    makers.an_old_address(draft, "/articles/once-a-draft")
    assert visitor.get("/articles/once-a-draft").status == 404
