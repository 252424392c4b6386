"""What editors are told in numbers: coarse, with a table beside each picture."""

import csv
import io
from datetime import date, timedelta

import pytest

from forum.core import clock
from forum.core.db import transaction
from forum.core.folding import Range
from forum.editing.charting import HEADS, Answers, answers, bounds, by_day, by_week, ends, table, turnout
from forum.readership.actions import add_counts
from forum.readership.tally import What
from tests import makers
from tests.house.test_statements import count
from tests.makers import Story
from tests.people import Browser, Cast, Person

TODAY = date(2026, 11, 20)  # a Friday
YESTERDAY = TODAY - timedelta(days=1)


def seen(story: Story, number: int, days_ago: int = 1) -> None:
    with story.app.app_context(), transaction():
        add_counts({(story.id, clock.now().date() - timedelta(days=days_ago), What.VIEW): number})


def test_few_views_are_not_told_apart_and_today_is_told_in_fives() -> None:
    found = by_day({TODAY: 13, YESTERDAY: 13, TODAY - timedelta(days=2): 3}, TODAY)
    rows = {row[0]: row[1] for row in found.rows}
    assert rows["20 Nov 2026"] == "10 to 14"
    assert rows["19 Nov 2026"] == "13"
    assert rows["18 Nov 2026"] == "fewer than 5"
    assert rows["17 Nov 2026"] == "0"
    assert len(rows) == 28


def test_a_week_tells_no_more_than_its_days() -> None:
    found = by_week({TODAY: 13, YESTERDAY: 13, TODAY - timedelta(days=2): 3}, TODAY)
    assert found.rows[0] == ("16 Nov 2026", "24 to 31")
    assert found.gist == "24 to 31 views"


def test_nothing_counted_is_said_in_a_sentence() -> None:
    assert by_day({}, TODAY).rows == ()
    assert answers([Answers(0, 0)] * 12, TODAY).rows == ()
    assert turnout([]).rows == ()


def test_few_votes_are_not_told_apart() -> None:
    assert turnout([("Do you?", Range(1, 4)), ("And you?", Range(62, 62))]).rows == (
        ("Do you?", "fewer than 5"),
        ("And you?", "62"),
    )


def test_weeks_begin_on_mondays_and_the_last_one_is_not_over() -> None:
    found = bounds(TODAY)
    assert len(found) == 13
    assert all(each.weekday() == 0 for each in found)
    assert found[-1].date() == date(2026, 11, 23)


def test_data_says_between_which_numbers_a_day_lies() -> None:
    rows = table({YESTERDAY: 3, TODAY: 13}, {}, TODAY)
    assert rows[-2:] == [("2026-11-19", 1, 4, "", ""), ("2026-11-20", 10, 14, "", "")]
    assert rows[0][0] == "2026-08-31"  # the Monday with which the weeks begin


def test_read_to_the_end_is_told_by_the_week_once_enough_readers_let_us_count_it() -> None:
    monday = TODAY - timedelta(days=4)
    last = {monday - timedelta(days=2): (3, 2), monday - timedelta(days=5): (9, 7)}
    found = ends({TODAY: (13, 11), **last}, TODAY)
    assert found.rows[:3] == (
        ("16 Nov 2026", "11 to 18", "71 to 94 of 100"),  # this week goes on: 10 to 14, and fewer than 5
        ("9 Nov 2026", "10 to 13", "69 to 90 of 100"),
        ("2 Nov 2026", "0", "too few to tell"),
    )


def test_few_readings_are_not_told_at_all() -> None:
    assert ends({TODAY: (4, 4)}, TODAY).rows == ()
    assert ends({YESTERDAY: (4, 4)}, TODAY).gist == "too few to tell in 12 weeks"
    assert ends({}, TODAY).rows == ()


def test_an_end_without_an_opening_makes_no_share_above_all() -> None:
    last_week = TODAY - timedelta(days=7)
    assert ends({last_week: (6, 9)}, TODAY).rows[1] == ("9 Nov 2026", "6", "100 of 100")


def test_the_data_says_what_was_read_to_the_end_in_the_week_of_a_day() -> None:
    last_week = TODAY - timedelta(days=7)
    rows = {row[0]: row[3:] for row in table({}, {last_week: (20, 10)}, TODAY)}
    assert rows["2026-11-09"] == rows["2026-11-15"] == (50, 50)
    assert rows["2026-11-08"] == rows["2026-11-16"] == ("", "")


def test_the_share_stands_with_the_figures_of_a_story(ed: Person) -> None:
    story, last_week = makers.an_article(ed), clock.now().date() - timedelta(days=7)
    page = ed.browser.get(f"/desk/stories/{story.id}/figures")
    assert "Too few readers let us count this yet." in page.text
    with story.app.app_context(), transaction():
        add_counts({(story.id, last_week, What.OPENED): 20, (story.id, last_week, What.ENDED): 15})
    for path in (f"/desk/stories/{story.id}/figures", "/desk/figures"):
        page = ed.browser.get(path)
        assert "75 of 100 in 12 weeks" in page.text
        assert page.page.select("section[aria-labelledby=ends] svg[role=img]")
        assert page.page.select("section[aria-labelledby=ends] table")
    data = ed.browser.get(f"/desk/stories/{story.id}/figures.csv").response.get_data(as_text=True)
    assert f"{last_week.isoformat()},0,0,75,75" in data


def test_the_page_of_a_story_has_each_number_as_a_picture_and_in_a_table(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    seen(story, 42)
    first = makers.a_comment(story, cast.ada)
    makers.a_comment(story, cast.mo, to=first)
    makers.a_comment(story, cast.ben, to=first)
    page = cast.ed.browser.get(f"/desk/stories/{story.id}/figures")
    assert "42 views" in page.text
    assert "3 comments, 1 of them replies by moderators" in page.text
    pictures = page.page.select(".figures svg[role=img]")
    assert len(pictures) == len(page.page.select(".figures table")) == 3
    assert all(each.select_one("title") and each.select_one("desc") for each in pictures)


def test_all_stories_are_told_with_those_that_were_opened_most(cast: Cast) -> None:
    stories = [makers.an_article(cast.ed, f"Story {number}") for number in range(3)]
    for number, story in enumerate(stories):
        seen(story, 10 * (number + 1))
    page = cast.ed.browser.get("/desk/figures")
    assert "60 views" in page.text
    most = page.page.select("#most-head ~ ol .rows__said")
    assert [each.text.strip() for each in most] == ["Story 2", "Story 1", "Story 0"]


def test_the_data_can_be_taken_along(ed: Person) -> None:
    story = makers.an_article(ed)
    seen(story, 42)
    for path in ("/desk/figures.csv", f"/desk/stories/{story.id}/figures.csv"):
        answer = ed.browser.get(path).response
        rows = list(csv.reader(io.StringIO(answer.get_data(as_text=True))))
        assert answer.mimetype == "text/csv"
        assert rows[0] == list(HEADS)
        assert rows[-2][1:] == ["42", "42", "", ""]


def test_many_stories_cost_as_many_questions_as_few(ed: Person) -> None:
    browser = ed.browser.get("/desk")
    makers.an_article(ed)
    count(browser, "/desk/figures")
    few = count(browser, "/desk/figures")
    for number in range(15):
        seen(makers.an_article(ed, f"Story {number}"), 3)
    assert count(browser, "/desk/figures") == few


@pytest.mark.parametrize("who", ["a visitor", "ada", "mo"])
def test_figures_are_for_editors(cast: Cast, who: str) -> None:
    story = makers.an_article(cast.ed)
    browser = Browser(cast.ed.app) if who == "a visitor" else cast[who].browser
    for path in ("/desk/figures", "/desk/figures.csv", f"/desk/stories/{story.id}/figures"):
        assert browser.get(path, follow=False).status == (303 if who == "a visitor" else 403)
