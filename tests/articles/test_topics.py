"""Editors keep the topics: what they are called, in which order they stand."""

import pytest
from flask import Flask

from forum.articles import actions, queries
from forum.articles.models import State
from forum.articles.queries import topics
from forum.core.db import transaction
from forum.core.errors import Refused
from forum.core.markup import ARTICLE, write
from tests import makers
from tests.people import Browser, Cast, Person

DESK = "/desk/topics"


def order(app: Flask) -> list[str]:
    with app.app_context():
        return [each.name for each in topics()]


def add(who: Person, name: str, description: str = "") -> Browser:
    return who.browser.get(DESK).post_form(DESK, name=name, description=description, do="keep")


def test_a_topic_has_a_page_that_says_what_it_is_about(ed: Person, visitor: Browser) -> None:
    add(ed, "Work and money", "What happens *after* the sick note.")
    page = visitor.get("/topics/work-and-money").page
    assert page.select_one("main em") is not None
    assert "after the sick note" in visitor.get("/topics").text


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(ed: Person) -> None:
    add(ed, "Work")
    browser = add(ed, "WORK", "My words.")
    assert browser.status == 422
    assert "another one of that name" in browser.text
    assert "My words." in browser.text
    assert add(ed, "", "More words.").status == 422
    assert add(ed, "x" * 81).status == 422
    assert add(ed, "Fine", "y" * 2001).status == 422
    assert order(ed.app) == ["Work"]


def test_a_preview_keeps_nothing(ed: Person) -> None:
    browser = ed.browser.get(DESK).post_form(DESK, name="Sleep", description="It is *late*.", do="preview")
    assert browser.page.select_one("#preview-head ~ .words em") is not None
    assert order(ed.app) == []


def test_topics_stand_in_the_order_that_editors_give_them(ed: Person) -> None:
    for name in ("Sleep", "Work", "Family"):
        add(ed, name)
    browser = ed.browser.get(DESK)
    row = browser.page.select("li.rows__row")[2]
    assert row.select_one("button[value=down]") is None
    id = row.select_one("[name=id]")["value"]  # type: ignore[index]  # there is one
    browser.post(f"{DESK}/order", id=str(id), do="up")
    assert order(ed.app) == ["Sleep", "Family", "Work"]
    browser.post(f"{DESK}/order", id=str(id), do="up")
    browser.post(f"{DESK}/order", id=str(id), do="up")
    assert order(ed.app) == ["Family", "Sleep", "Work"]
    assert browser.post(f"{DESK}/order", id="999", do="up").status == 404


def test_another_name_reaches_the_pages_that_are_kept_and_the_address_stays(
    ed: Person, visitor: Browser
) -> None:
    topic = makers.a_topic(ed.app)
    story = makers.an_article(ed, topics=[topic])
    assert "Daily life" in visitor.get(story.path).text
    path = f"{DESK}/{topic.slug}"
    ed.browser.get(path).post_form(path, name="Every day", description="", do="keep")
    assert "Every day" in visitor.get(story.path).text
    assert "Daily life" not in visitor.text
    assert visitor.get(topic.path).status == 200


def test_a_topic_goes_only_when_no_story_has_it_a_draft_neither(ed: Person, visitor: Browser) -> None:
    used, free = makers.a_topic(ed.app), makers.a_topic(ed.app, "Sleep")
    makers.an_article(ed, topics=[used], state=State.DRAFT)
    for topic in (used, free):
        ed.browser.get(f"{DESK}/{topic.slug}").post_form(f"{DESK}/{topic.slug}/removal")
    assert visitor.get(used.path).status == 200
    assert visitor.get(free.path).status == 404


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_only_editors_keep_topics(cast: Cast, who: str) -> None:
    topic, browser = makers.a_topic(cast.ada.app), cast[who].browser
    assert browser.get(DESK).status == 403
    for path in (DESK, f"{DESK}/order", f"{DESK}/{topic.slug}", f"{DESK}/{topic.slug}/removal"):
        assert browser.post(path, name="X", id=str(topic.id), do="keep").status == 403
    with cast.ada.app.app_context():
        subject = actions.Subject("X", write("x", ARTICLE))
        with pytest.raises(Refused), transaction():
            actions.add_topic(cast[who].member, subject)
        with pytest.raises(Refused), transaction():
            actions.remove_topic(cast[who].member, queries.topic(topic.slug))
    assert order(cast.ada.app) == ["Daily life"]
