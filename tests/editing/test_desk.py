"""The desk: what waits for whom, found again among many; it asks the same however many there are."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import insert

from forum.articles.models import Article, State
from forum.articles.queries import subjects
from forum.core import clock
from forum.core.db import session, transaction
from forum.editing.queries import lists
from tests import makers
from tests.editing.desk import WHOLE, at_the_desk, begun, published, saved
from tests.house.test_statements import count
from tests.people import Cast

PATHS = ("/desk", "/desk/stories", "/desk/stories?where=published&words=year", "/desk/calendar")


def many(cast: Cast, number: int) -> None:
    """So many more stories, most of them before readers."""
    with cast.ed.app.app_context(), transaction():
        now = clock.now()
        article = session.get_one(Article, 1)
        keep = ("body", "html", "markup", "minutes", "author_id", "disclaimer_id", "standfirst")
        base = {name: getattr(article, name) for name in keep} | {"created_at": now}
        states = (State.PUBLISHED, State.PUBLISHED, State.DRAFT, State.ARCHIVED)
        rows = [
            base
            | {
                "slug": f"many-{place}",
                "title": f"Year {place}",
                "state": states[place % 4],
                "published_at": None if place % 4 == 2 else now - timedelta(minutes=place),
            }
            for place in range(number)
        ]
        session.execute(insert(Article), rows)


def test_the_desk_asks_the_same_number_for_few_and_for_many(cast: Cast) -> None:
    story = published(cast.ed, cast.ola)
    begun(cast.ed)
    pages = (*PATHS, at_the_desk(story))
    few = [count(cast.ed.browser, path) for path in pages]
    many(cast, 200)
    assert [count(cast.ed.browser, path) for path in pages] == few
    assert few[0] <= 8


def test_a_list_is_read_to_its_end_and_nothing_comes_twice(cast: Cast) -> None:
    published(cast.ed, cast.ola)
    many(cast, 90)
    browser, found = cast.ed.browser, []
    path = "/desk/stories?where=published"
    while path:
        page = browser.get(path).page
        found += [each.text for each in page.select(".flow__title")]
        more = page.select_one(".pager a")
        path = str(more["href"]) if more else ""
    assert len(found) == len(set(found)) == 47


def test_stories_are_found_by_their_title_and_where_they_are(cast: Cast) -> None:
    makers.an_article(cast.ed, "The first year")
    makers.a_draft(cast.ed, "100% of it")
    browser = cast.ola.browser
    assert "100% of it" in browser.get("/desk/stories?words=100%25").text
    assert "The first year" not in browser.get("/desk/stories?words=%25").text
    found = browser.get("/desk").page.select_one("form[role=search]")
    assert found is not None
    assert "The first year" in browser.get("/desk/stories?where=published&words=FIRST").text
    assert "The first year" not in browser.get("/desk/stories?where=draft").text
    assert "no such place" in browser.get("/desk/stories?where=nowhere").text


@pytest.mark.parametrize(("title", "status"), [("", 422), ("x" * 201, 422), ("A new one", 303)])
def test_a_story_is_begun_with_a_title(cast: Cast, title: str, status: int) -> None:
    answer = cast.ed.browser.get("/desk/stories/new").post_form("/desk/stories", follow=False, title=title)
    assert answer.status == status
    if status == 422:
        assert answer.page.select_one("#title")["value"] == title  # type: ignore[index]  # the field


def test_changes_on_the_way_stand_on_the_desk(cast: Cast) -> None:
    story = published(cast.ed, cast.ola)
    saved(cast.ed, story, body="More.")
    assert "Published, with changes on the way" in cast.ed.browser.get("/desk").text


def test_a_common_word_leads_through_all_stories_that_have_it(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    published(cast.ed, cast.ola)
    many(cast, 40)
    monkeypatch.setattr(lists, "STRETCH", 6)
    browser, found, pages = cast.ed.browser, [], 0
    path = "/desk/stories?where=draft&words=year"
    while path:
        page = browser.get(path).page
        found += [each.text for each in page.select(".flow__title")]
        more, pages = page.select_one(".pager a"), pages + 1
        path = str(more["href"]) if more else ""
    assert sorted(found) == sorted(f"Year {place}" for place in range(2, 40, 4))
    assert pages == 7


def test_a_tag_of_many_stories_is_not_counted_to_the_end(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subjects, "MOST_COUNTED", 1)
    for title in ("One", "Two"):
        begun(cast.ed, replace(WHOLE, title=title))
    assert "more than 1 stories" in cast.ed.browser.get("/desk/topics").text
