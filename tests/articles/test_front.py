"""Editors choose what stands on top of the home page."""

from datetime import UTC, datetime, timedelta

import pytest

from forum.accounts import actions as accounts
from forum.articles.models import Article, Feature, State
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person, filled_in

DESK = "/desk/front"


@pytest.fixture
def stories(ed: Person) -> list[Story]:
    return [makers.an_article(ed, f"Story {number}", days_ago=9 - number) for number in range(5)]


def titles(visitor: Browser) -> list[str]:
    return [each.text.strip() for each in visitor.get("/").page.select("main .card__title")]


def put_on_top(who: Person, story: Story, until: str = "") -> Browser:
    there = who.browser.get(f"{DESK}?find={story.slug}")
    form = there.page.select_one(f"form:has(#until-{story.id})")
    assert form is not None
    return there.post(DESK, **filled_in(form) | {"until": until})  # type: ignore[arg-type]  # fields


def test_the_chosen_story_stands_on_top_and_not_once_more(
    ed: Person, stories: list[Story], visitor: Browser
) -> None:
    assert titles(visitor)[0] == "Story 4"
    put_on_top(ed, stories[1])
    assert titles(visitor) == ["Story 1", "Story 4", "Story 3", "Story 2", "Story 0"]
    assert "Chosen by our editors" in visitor.text
    assert visitor.page.select_one(".card--lead .card__standfirst") is not None


def test_there_are_three_at_most_in_an_order_of_their_own(
    ed: Person, stories: list[Story], visitor: Browser
) -> None:
    for story in stories[:3]:
        put_on_top(ed, story)
    refused = put_on_top(ed, stories[3])
    assert refused.status == 403
    assert "Take one away first" in refused.text
    ed.browser.get(DESK).post(DESK, id=stories[2].id, do="up")
    assert titles(visitor)[:3] == ["Story 0", "Story 2", "Story 1"]
    ed.browser.get(DESK).post(DESK, id=stories[0].id, do="remove")
    assert titles(visitor)[:2] == ["Story 2", "Story 1"]


def test_it_stands_there_until_its_last_day_is_over(
    ed: Person, stories: list[Story], visitor: Browser
) -> None:
    tomorrow = (clock.now() + timedelta(days=1)).date().isoformat()
    put_on_top(ed, stories[0], tomorrow)
    assert titles(visitor)[0] == "Story 0"
    with ed.app.app_context(), transaction():
        session.get_one(Feature, stories[0].id).until = clock.now() - timedelta(minutes=1)
    assert titles(visitor)[0] == "Story 4"
    for story in stories[1:4]:  # its place is free again
        assert put_on_top(ed, story).status == 200


@pytest.mark.parametrize("until", ["2020-01-01", "tomorrow", "2026-13-45"])
def test_a_day_that_makes_no_sense_is_refused_and_stays_in_its_field(
    ed: Person, stories: list[Story], visitor: Browser, until: str
) -> None:
    refused = put_on_top(ed, stories[0], until)
    assert refused.status == 422
    assert refused.page.select_one(f"#until-{stories[0].id}[value='{until}']") is not None
    assert titles(visitor)[0] == "Story 4"


def test_what_readers_may_not_read_does_not_stand_there(
    ed: Person, stories: list[Story], visitor: Browser
) -> None:
    put_on_top(ed, stories[0])
    with ed.app.app_context(), transaction():
        session.get_one(Article, stories[0].id).state = State.ARCHIVED
    assert "Story 0" not in titles(visitor)
    assert "Archived" in ed.browser.get(DESK).text


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_only_editors_choose(cast: Cast, stories: list[Story], visitor: Browser, who: str) -> None:
    assert cast[who].browser.get(DESK).status == 403
    assert cast[who].browser.post(DESK, id=stories[0].id, do="add").status == 403
    assert titles(visitor)[0] == "Story 4"


def test_its_last_day_is_over_on_the_clock_of_whoever_chose_it(ed: Person, stories: list[Story]) -> None:
    with ed.app.app_context(), transaction():
        accounts.set_zone(ed.member, "Pacific/Auckland")
    put_on_top(ed, stories[0], "2030-07-01")
    with ed.app.app_context():
        assert session.get_one(Feature, stories[0].id).until == datetime(2030, 7, 1, 12, tzinfo=UTC)
