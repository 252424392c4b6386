"""The front answers what the application would, only sooner; what it does not know it leaves alone."""

import re
from datetime import timedelta

import pytest
from flask import Flask

from forum.articles.actions import move_version
from forum.core import clock
from forum.core.db import transaction
from forum.pages.front import Front
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person

CHANGING = re.compile(rb'name="(key|csrf_token)" value="[^"]*"')


@pytest.fixture
def story(cast: Cast) -> Story:
    story = makers.an_article(cast.ed, topics=[makers.a_topic(cast.ed.app)])
    makers.a_poll(story)
    first = makers.a_comment(story, cast.ada, text="A thought of mine.")
    makers.a_comment(story, cast.ben, first, text="And an answer.")
    makers.a_note(makers.a_comment(story, cast.mo))
    return story


def the_long_way(browser: Browser, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """The same asked of the application without its front."""
    app, whole = browser.app, browser.app.wsgi_app
    assert isinstance(whole, Front)
    app.wsgi_app = whole._inner  # type: ignore[method-assign,assignment]
    try:
        return told(browser, path, **headers)
    finally:
        app.wsgi_app = whole  # type: ignore[method-assign]


def told(browser: Browser, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    answer = browser.get(path, follow=False, **headers).response
    found = dict(answer.headers)
    found["Vary"] = ", ".join(sorted(found["Vary"].split(", ")))
    for name in ("Content-Length", "Date"):
        found.pop(name, None)
    return answer.status_code, found, CHANGING.sub(b"", answer.get_data())


@pytest.mark.parametrize("who", ["a visitor", "ada", "ben", "mo", "ed", "ola"])
@pytest.mark.parametrize("where", ["", "?sort=oldest", "?sort=replies", "?from=1", "/comments/1"])
def test_with_and_without_the_front_everybody_gets_the_same(
    cast: Cast, visitor: Browser, story: Story, who: str, where: str
) -> None:
    browser = visitor if who == "a visitor" else cast[who].browser.get("/account")
    path = story.path + where
    the_long_way(browser, path)  # makes what will be kept, and a token for who has none
    long, short = the_long_way(browser, path), told(browser, path)
    assert short[1] == long[1]
    assert short == long
    assert long[0] == 200


def test_it_is_the_front_that_answers_what_is_kept(visitor: Browser, story: Story, ada: Person) -> None:
    for browser in (visitor, ada.browser.get("/account")):
        browser.get(story.path)
        app, whole = browser.app, browser.app.wsgi_app
        app.wsgi_app = Front(app, _nobody, ["localhost"], secure=False)  # type: ignore[method-assign]
        try:
            assert browser.get(story.path).status == 200
        finally:
            app.wsgi_app = whole  # type: ignore[method-assign]


def _nobody(environ: object, start_response: object) -> list[bytes]:
    raise AssertionError("the front asked the application")


@pytest.mark.parametrize(
    "address",
    [
        "{path}?sort=newest&from=1&x=1",
        "{path}?from=1&sort=oldest",
        "{path}?sort=unread",
        "{path}/",
        "{path}/comments/999",
        "{path}/comments/0",
        "/articles/no-such-story",
        "{path}/comments/new",
        "{path}?from=00000000000000000001",
    ],
)
def test_what_the_front_does_not_know_it_leaves_to_the_application(
    visitor: Browser, story: Story, address: str
) -> None:
    path = address.format(path=story.path)
    assert told(visitor, path) == the_long_way(visitor, path)


def test_a_story_that_is_hidden_again_is_gone_at_once(visitor: Browser, story: Story, ada: Person) -> None:
    member = ada.browser.get(story.path).get(story.path)
    assert visitor.get(story.path).get(story.path).status == 200
    with ada.app.app_context(), transaction():
        story.article.published_at = clock.now() + timedelta(days=1)
    assert visitor.get(story.path).status == 404
    assert member.get(story.path).status == 404


def test_a_change_is_seen_by_everybodys_next_page(visitor: Browser, story: Story, ada: Person) -> None:
    member = ada.browser.get(story.path)
    visitor.get(story.path)
    makers.a_comment(story, ada, text="Something new.")
    assert "Something new." in visitor.get(story.path).text
    assert "Something new." in member.get(story.path).text


def test_who_signed_out_elsewhere_is_a_visitor_at_once(story: Story, ada: Person) -> None:
    here, there = ada.browser.get(story.path).get(story.path), ada.browser.get("/account")
    there.post_form("/account/sign-ins/end")
    assert here.get(story.path).status == 200
    assert here.page.select_one("form.writing") is None
    assert "Sign in to answer" in here.text


def test_a_forged_cookie_is_nobodys(app: Flask, story: Story, ada: Person) -> None:
    kept = ada.browser.get(story.path).cookie("kith")
    assert kept
    browser = Browser(app)
    for forged in (kept[:-2] + "xx", "", "x", kept.split(".")[0], "=;=" * 50):
        browser.client.set_cookie("kith", forged)
        assert browser.get(story.path).status == 200
        assert browser.page.select_one("form.writing") is None


def test_another_host_is_told_so(visitor: Browser, story: Story) -> None:
    visitor.get(story.path)
    assert visitor.get(story.path, Host="elsewhere.example").status == 400


def test_only_the_head_is_sent_when_only_that_is_asked_for(visitor: Browser, story: Story) -> None:
    size = len(visitor.get(story.path).response.get_data())
    answer = visitor.client.head(story.path)
    assert answer.status_code == 200
    assert answer.get_data() == b""
    assert int(answer.headers["Content-Length"]) == size


def test_who_has_the_newest_is_told_so_until_something_changes(visitor: Browser, story: Story) -> None:
    etag = visitor.get(story.path).response.headers["ETag"]
    again = visitor.get(story.path, If_None_Match=etag).response
    assert (again.status_code, again.get_data()) == (304, b"")
    assert again.headers["ETag"] == etag
    with visitor.app.app_context(), transaction():
        move_version(story.id)
    assert visitor.get(story.path, If_None_Match=etag).status == 200


def test_with_two_cookies_of_one_name_the_front_and_the_application_see_the_same_person(
    app: Flask, story: Story, ada: Person, mo: Person
) -> None:
    first, second = (person.browser.get(story.path).cookie("kith") for person in (ada, mo))
    both = f"kith={first}; kith={second}"
    browser = Browser(app)
    browser.client = app.test_client(use_cookies=False)
    long = the_long_way(browser, story.path, Cookie=both)
    assert told(browser, story.path, Cookie=both) == long
    assert b">ada<" in long[2]
