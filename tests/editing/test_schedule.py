"""A moment on an editor's own clock; a story that goes out then, once, whoever notices."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from forum.core import clock, clockwork
from forum.core.db import session, transaction
from forum.core.errors import Invalid
from forum.editing import actions
from forum.editing.calendar import Month
from forum.editing.models import Deed, Step
from forum.editing.whereabouts import Where
from tests.editing.desk import approved, at_the_desk, saved, where
from tests.makers import Story
from tests.people import Browser, Cast, Person

DUBLIN = "Europe/Dublin"


def press(who: Person, story: Story, way: str, **fields: str | int) -> Browser:
    path = at_the_desk(story)
    return who.browser.get(path).post_form(f"{path}/{way}", follow=True, **fields)


def soon(days: int = 2) -> datetime:
    return (clock.now() + timedelta(days=days)).replace(hour=9, minute=30, second=0, microsecond=0)


def due(app: Flask, at: datetime) -> int:
    with app.app_context(), transaction():
        return actions.publish_due(at)


def published_steps(story: Story) -> int:
    with story.app.app_context():
        wanted = select(func.count()).where(Step.article_id == story.id, Step.deed == Deed.PUBLISHED)
        return session.scalar(wanted) or 0


@pytest.fixture
def story(cast: Cast) -> Story:
    """Approved, and on the calendar in two days."""
    story = approved(cast.ed, cast.ola)
    at = soon()
    press(cast.ed, story, "schedule", day=at.date().isoformat(), hour="09:30")
    return story


def test_it_goes_out_at_its_moment_and_is_noted_once(cast: Cast, story: Story, visitor: Browser) -> None:
    assert where(story) is Where.SCHEDULED
    assert visitor.get(story.path).status == 404
    with story.app.app_context():
        assert story.article.published_at == soon()
    assert due(story.app, soon() - timedelta(seconds=1)) == 0
    late = soon() + timedelta(days=3)  # a run was missed
    assert [due(story.app, late), due(story.app, late)] == [1, 0]
    assert published_steps(story) == 1
    with story.app.app_context():
        assert story.article.published_at == soon()  # as promised, not when it was noticed


def test_readers_do_not_wait_for_the_run(cast: Cast, visitor: Browser) -> None:
    story = approved(cast.ed, cast.ola)
    with story.app.app_context(), transaction():
        now = clock.now() - timedelta(hours=1)
        actions.schedule(cast.ed.member, story.article, now + timedelta(minutes=1), now, on=1)
    assert visitor.get(story.path).status == 200
    assert where(story) is Where.PUBLISHED


def test_the_worker_publishes_what_is_due(cast: Cast) -> None:
    story = approved(cast.ed, cast.ola)
    with story.app.app_context(), transaction():
        now = clock.now() - timedelta(hours=1)
        actions.schedule(cast.ed.member, story.article, now + timedelta(minutes=1), now, on=1)
    runner = story.app.test_cli_runner()
    runner.invoke(args=["jobs", "once"])
    runner.invoke(args=["jobs", "once"])
    assert published_steps(story) == 1


def test_another_moment_and_off_the_calendar(cast: Cast, story: Story, visitor: Browser) -> None:
    press(cast.ola, story, "schedule", day=soon(5).date().isoformat(), hour="09:30")
    with story.app.app_context():
        assert story.article.published_at == soon(5)
    press(cast.ed, story, "schedule/removal")
    assert where(story) is Where.APPROVED
    assert due(story.app, soon(30)) == 0


def test_what_is_saved_after_scheduling_does_not_slip_out(cast: Cast, story: Story, visitor: Browser) -> None:
    saved(cast.ed, story, body="Nobody has read this.")
    assert due(story.app, soon(3)) == 1
    with story.app.app_context():
        assert "seven" in story.article.body
    assert "readers see revision 1" in cast.ed.browser.get(at_the_desk(story)).text


def test_off_the_calendar_it_says_what_was_saved_last_and_is_looked_at(cast: Cast, story: Story) -> None:
    saved(cast.ed, story, body="Nobody has read this.")
    press(cast.ed, story, "schedule/removal")
    assert where(story) is Where.DRAFT
    with story.app.app_context():
        assert "Nobody has read this." in story.article.html


def test_it_can_go_out_at_once_after_all(cast: Cast, story: Story, visitor: Browser) -> None:
    press(cast.ed, story, "publication")
    assert visitor.get(story.path).status == 200
    assert due(story.app, soon(3)) == 0


@pytest.mark.parametrize(
    ("day", "hour", "said"),
    [
        ("2020-01-01", "09:30", "That moment is over"),
        ("soon", "09:30", "Please choose a day"),
        ("2027-02-30", "09:30", "Please choose a day"),
        ("9999-12-31", "09:30", "within the next ten years"),
        ("2027-02-01", "25:00", "Please choose a time"),
        ("2027-02-01", "", "Please choose a time"),
    ],
)
def test_a_moment_that_is_none_is_refused_and_stays_in_its_field(
    cast: Cast, day: str, hour: str, said: str
) -> None:
    story = approved(cast.ed, cast.ola)
    answer = press(cast.ed, story, "schedule", day=day, hour=hour)
    assert answer.status == 422
    assert said in answer.text
    assert answer.page.select_one(f"#step-schedule [name=day][value='{day}']")
    assert where(story) is Where.APPROVED


def test_one_plans_by_ones_own_clock(cast: Cast) -> None:
    page = cast.ed.browser.get("/desk/calendar")
    page.post_form("/desk/time-zone", zone="Asia/Tokyo")
    story = approved(cast.ed, cast.ola)
    day = soon().date().isoformat()
    press(cast.ed, story, "schedule", day=day, hour="08:00")
    with story.app.app_context():
        assert story.article.published_at == datetime.combine(
            soon().date() - timedelta(days=1), time(23), tzinfo=UTC
        )
    assert "08:00, Asia/Tokyo" in cast.ed.browser.get(at_the_desk(story)).text
    assert "23:00, UTC" in cast.ola.browser.get(at_the_desk(story)).text
    wrong = cast.ed.browser.post("/desk/time-zone", zone="Mars/Olympus")
    assert wrong.status == 422
    assert "We know no time zone of that name" in wrong.text


def test_an_hour_that_does_not_exist_is_refused() -> None:
    with pytest.raises(Invalid, match="does not exist"):
        clockwork.moment(date(2027, 3, 28), time(1, 30), DUBLIN)
    with pytest.raises(Invalid, match="does not exist"):
        clockwork.moment(date(2027, 3, 28), time(1, 30), DUBLIN, "first")


def test_of_an_hour_that_comes_twice_one_is_asked_which() -> None:
    twice = date(2027, 10, 31), time(1, 30)
    with pytest.raises(clockwork.ComesTwice):
        clockwork.moment(*twice, DUBLIN)
    first, second = (clockwork.moment(*twice, DUBLIN, which) for which in ("first", "second"))
    assert first == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    assert second - first == timedelta(hours=1)
    assert clockwork.moment(*twice, "UTC") == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)


def test_the_form_asks_which_and_takes_the_answer(cast: Cast) -> None:
    cast.ed.browser.get("/desk/calendar").post_form("/desk/time-zone", zone=DUBLIN)
    story = approved(cast.ed, cast.ola)
    year = clock.now().year + 1
    day = next(
        each
        for each in (date(year, 10, last) for last in range(31, 24, -1))
        if each.isoweekday() == 7  # clocks are put back on the last Sunday of October
    )
    answer = press(cast.ed, story, "schedule", day=day.isoformat(), hour="01:30")
    assert answer.status == 422
    assert "comes twice" in answer.text
    answer.post_form(f"{at_the_desk(story)}/schedule", which="second")
    with story.app.app_context():
        assert story.article.published_at == datetime.combine(day, time(1, 30), tzinfo=UTC)


def test_the_calendar_shows_a_month_by_day(cast: Cast, story: Story) -> None:
    month = f"{soon():%Y-%m}"
    page = cast.ola.browser.get(f"/desk/calendar?month={month}")
    row = page.page.select_one("tbody tr")
    assert row is not None
    assert "My first infusion" in row.text
    assert "09:30" in row.text
    later = cast.ola.browser.get("/desk/calendar?month=2099-01")
    assert "Nothing is scheduled" in later.text
    for odd in ("2099-13", "x", "0000-01", "99999-01"):
        assert cast.ola.browser.get(f"/desk/calendar?month={odd}").status == 200


def test_a_month_knows_its_neighbours_and_its_moments() -> None:
    december = Month(2026, 12)
    assert (december.next, december.previous) == (Month(2027, 1), Month(2026, 11))
    assert Month(2027, 4).begins(DUBLIN) == datetime(2027, 3, 31, 23, tzinfo=UTC)
