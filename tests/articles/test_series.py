"""Stories that are read one after the other."""

import pytest
from flask import Flask

from forum.articles.models import Article, Series, State
from forum.core.db import session, transaction
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person

DESK = "/desk/series"
PATH = f"{DESK}/the-first-months"


@pytest.fixture
def stories(ed: Person) -> list[Story]:
    return [makers.an_article(ed, f"Month {number}", days_ago=9 - number) for number in (1, 2, 3)]


@pytest.fixture
def browser(ed: Person, stories: list[Story]) -> Browser:
    """An editor's, at a series of three stories."""
    there = ed.browser.get(DESK).post_form(DESK, name="The first months", description="", do="keep")
    for story in stories:
        there.get(f"{PATH}?find={story.slug}").post_form(f"{PATH}/parts", do="add", id=story.id)
    return there


def way(visitor: Browser, story: Story) -> str:
    found = visitor.get(story.path).page.select_one(".series-way")
    return " ".join(found.get_text(" ").split()) if found else ""


def hide(app: Flask, story: Story) -> None:
    with app.app_context(), transaction():
        session.get_one(Article, story.id).state = State.ARCHIVED


def test_a_story_says_which_part_it_is_and_leads_on(
    browser: Browser, stories: list[Story], visitor: Browser
) -> None:
    assert way(visitor, stories[1]) == "The first months Part 2 of 3 Before: Month 1 Next: Month 3"
    assert "Part 2 of 3 in The first months" in visitor.text
    assert way(visitor, stories[0]) == "The first months Part 1 of 3 Next: Month 2"
    visitor.get("/series/the-first-months")
    assert [each.text.strip() for each in visitor.page.select(".card__title")] == [
        "Month 1",
        "Month 2",
        "Month 3",
    ]


def test_what_is_not_public_is_not_counted_and_not_named(
    browser: Browser, stories: list[Story], visitor: Browser, ed: Person
) -> None:
    assert "Part 2 of 3" in way(visitor, stories[1])
    hide(ed.app, stories[0])
    assert way(visitor, stories[1]) == "The first months Part 1 of 2 Next: Month 3"
    assert "Month 1" not in visitor.get("/series/the-first-months").text
    assert "Archived" in browser.get(PATH).text


def test_a_series_without_a_public_story_is_not_there_for_readers(
    browser: Browser, stories: list[Story], visitor: Browser, ed: Person
) -> None:
    assert visitor.get("/series/the-first-months").status == 200
    for story in stories:
        hide(ed.app, story)
    assert visitor.get("/series/the-first-months").status == 404
    assert visitor.get("/series/no-such-series").status == 404


def test_the_order_is_changed_by_buttons(browser: Browser, stories: list[Story], visitor: Browser) -> None:
    rows = browser.get(PATH).page.select("ol .rows__row")
    assert [[each["value"] for each in row.select("button")] for row in rows] == [
        ["down", "remove"],
        ["up", "down", "remove"],
        ["up", "remove"],
    ]
    browser.post(f"{PATH}/parts", do="up", id=stories[2].id)
    assert way(visitor, stories[2]) == "The first months Part 2 of 3 Before: Month 1 Next: Month 2"
    browser.post(f"{PATH}/parts", do="remove", id=stories[0].id)
    assert way(visitor, stories[2]) == "The first months Part 1 of 2 Next: Month 2"
    assert way(visitor, stories[0]) == ""


def test_a_story_is_in_one_series_and_there_once_so_there_are_no_loops(
    browser: Browser, stories: list[Story], visitor: Browser
) -> None:
    browser.post(f"{PATH}/parts", do="add", id=stories[0].id)
    assert browser.status == 409
    assert "in this series already" in browser.text
    browser.get(DESK).post_form(DESK, name="Another", description="", do="keep")
    browser.post(f"{DESK}/another/parts", do="add", id=stories[0].id)
    assert browser.status == 409
    assert "The first months" in browser.text
    assert browser.post(f"{PATH}/parts", do="add", id=99999).status == 404
    assert "Part 1 of 3" in way(visitor, stories[0])


def test_a_series_that_is_taken_away_leaves_its_stories(
    browser: Browser, stories: list[Story], visitor: Browser
) -> None:
    assert "Part 1" in way(visitor, stories[0])
    browser.get(PATH).post_form(f"{PATH}/removal")
    assert way(visitor, stories[0]) == ""
    assert visitor.status == 200
    with visitor.app.app_context():
        assert session.query(Series).count() == 0


def test_a_topic_shows_the_series_of_its_stories(browser: Browser, ed: Person, visitor: Browser) -> None:
    topic = makers.a_topic(ed.app)
    story = makers.an_article(ed, "Month 4", topics=[topic])
    assert "The first months" not in visitor.get(topic.path).text
    browser.post(f"{PATH}/parts", do="add", id=story.id)
    assert "The first months" in visitor.get(topic.path).text


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_only_editors_keep_series(browser: Browser, stories: list[Story], cast: Cast, who: str) -> None:
    other = cast[who].browser
    for path in (DESK, PATH, f"{PATH}/parts", f"{PATH}/removal"):
        assert other.post(path, name="X", do="remove", id=stories[0].id).status == 403
    assert other.get(PATH).status == 403
