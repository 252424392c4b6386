"""What is promised in hours counts those at which somebody of the team is there."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation.models import Case
from forum.moderation.staffing import Hours, due
from forum.rules.actions import amend
from forum.rules.queries import current
from tests import makers
from tests.makers import Story
from tests.moderation.desk import SELLING, SIDE_EFFECT, WORRY, post
from tests.moderation.reporting import notify, report
from tests.people import Browser, Cast, Person
from tests.team.test_duty import nobody_is_expected_now

HOUR, QUARTER = timedelta(hours=1), timedelta(minutes=15)
PAIRS = st.tuples(st.integers(0, 23), st.integers(1, 24)).filter(lambda pair: (pair[0] - pair[1]) % 24)
STAFFED = PAIRS.map(lambda pair: Hours(*pair))
# Whole quarters, at any time of more than a year.
MOMENTS = st.integers(0, 4 * 24 * 400).map(lambda each: datetime(2026, 1, 1, tzinfo=UTC) + each * QUARTER)
PROMISES = st.integers(1, 4 * 30).map(lambda each: each * QUARTER)


def there(hours: Hours, moment: datetime) -> bool:
    """Whether somebody is there, read off a clock on the wall."""
    hour = moment.hour
    if hours.opens < hours.closes:
        return hours.opens <= hour < hours.closes
    return hour >= hours.opens or hour < hours.closes


def at(hour: int, minute: int = 0, day: int = 2, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        (at(10), at(14)),  # it fits into the day
        (at(13), at(17)),
        (at(14, 30), at(10, 30, day=3)),  # the rest is done in the morning
        (at(20), at(13, day=3)),  # nobody is there: the clock starts in the morning
        (at(3), at(13)),
    ],
)
def test_four_hours_are_counted_while_somebody_is_there(since: datetime, expected: datetime) -> None:
    assert due(since, 4 * HOUR, Hours(9, 17)) == expected


def test_hours_may_reach_over_midnight() -> None:
    night = Hours(22, 2)
    assert due(at(23), 4 * HOUR, night) == at(23, day=3)
    assert due(at(1), HOUR, night) == at(2)
    assert due(at(1, 30), HOUR, night) == at(22, 30)


@given(MOMENTS, PROMISES)
def test_where_somebody_is_there_day_and_night_it_is_the_clock_on_the_wall(
    since: datetime, within: timedelta
) -> None:
    assert due(since, within, Hours(0, 24)) == since + within


@given(
    MOMENTS,
    st.integers(0, 24).map(lambda each: each * QUARTER),
    st.sampled_from([(8, 20), (18, 2), (23, 24)]),
)
def test_just_as_much_time_goes_by_while_somebody_is_there(
    since: datetime, within: timedelta, pair: tuple[int, int]
) -> None:
    found, counted = due(since, within, Hours(*pair)), timedelta()
    moment = since
    while moment < found:
        counted += QUARTER * there(Hours(*pair), moment)
        moment += QUARTER
    assert counted == within


@given(MOMENTS, st.integers(1, 12).map(lambda each: each * QUARTER), STAFFED)
def test_it_is_due_no_sooner_than_promised_and_while_somebody_is_there(
    since: datetime, within: timedelta, hours: Hours
) -> None:
    found = due(since, within, hours)
    assert found >= since + within
    assert there(hours, found - timedelta(seconds=1))


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=3)), PROMISES, STAFFED)
def test_a_clock_that_was_set_back_makes_nothing_due_later(
    since: datetime, back: timedelta, within: timedelta, hours: Hours
) -> None:
    assert due(since - back, within, hours) <= due(since, within, hours)


@given(st.dates(date(2026, 1, 1), date(2027, 1, 1)), STAFFED)
def test_the_hours_of_two_days_never_overlap(day: date, hours: Hours) -> None:
    today, tomorrow = hours.on(day), hours.on(day + timedelta(days=1))
    assert today[0] <= today[1] <= tomorrow[0]


# --- In the queue ---


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


def it_is(monkeypatch: pytest.MonkeyPatch, hour: int) -> datetime:
    """A day at this hour, a little after the cast came here."""
    day = clock.now().date() + timedelta(days=2)
    moment = datetime.combine(day, time(hour), UTC)
    monkeypatch.setattr(clock, "now", lambda: moment)
    return moment


def staffed(cast: Cast, opens: int, closes: int) -> None:
    with cast.ola.app.app_context(), transaction():
        book = current()
        changed = book.changed(switches=replace(book.switches, opens=opens, closes=closes))
        amend(cast.ola.member, changed, "We sleep.", clock.now(), opened_on=book.edition)


def dues(app: Flask) -> dict[str, datetime]:
    with app.app_context():
        open_ = select(Case.kind, Case.due_at).where(Case.closed_at.is_(None))
        return {kind.value: due_at for kind, due_at in session.execute(open_)}


def test_what_comes_at_night_is_due_in_the_morning_and_people_are_not_left_waiting(
    cast: Cast, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    staffed(cast, 9, 17)
    now = it_is(monkeypatch, 20)
    for words in (SELLING, WORRY, SIDE_EFFECT):
        post(cast.ada, story, words)
    report(cast.ben, makers.a_comment(story, cast.ada, text="A rude word.").path)
    assert dues(story.app) == {
        "care": now + QUARTER,
        "held": now + 17 * HOUR,
        "report": now + 17 * HOUR,
        "side effect": now + 24 * HOUR,
    }


def test_without_hours_it_is_due_as_ever(cast: Cast, story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    now = it_is(monkeypatch, 20)
    post(cast.ada, story, SELLING)
    assert dues(story.app) == {"held": now + 4 * HOUR}
    assert "stands still" not in cast.mo.browser.get("/moderation").text


def test_a_notice_of_something_illegal_waits_for_no_morning(
    cast: Cast, story: Story, visitor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    staffed(cast, 9, 17)
    now = it_is(monkeypatch, 20)
    said = makers.a_comment(story, cast.ada, text="A rude word.")
    report(cast.ben, said.path)
    assert dues(story.app) == {"report": now + 17 * HOUR}
    notify(visitor, said.path)
    assert dues(story.app) == {"report": now + 4 * HOUR}
    notify(visitor, makers.a_comment(story, cast.ada, text="Another one.").path)
    assert set(dues(story.app).values()) == {now + 4 * HOUR}


def test_a_receipt_promises_what_is_true_of_its_kind(
    cast: Cast, story: Story, visitor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = makers.a_comment(story, cast.ada, text="A rude word.")
    assert "looks at it within 4 hours. What comes" in report(cast.una, story.path).text  # day and night
    staffed(cast, 9, 17)
    it_is(monkeypatch, 20)
    longer = "Nobody of us is here right now, so it may take longer."
    rude = report(cast.ben, said.path)
    assert "looks at it within 4 hours, while somebody is here. What comes" in rude.text
    worry, notice = report(cast.ben, said.path, "care"), notify(visitor, said.path)
    assert f"looks at it within 15 minutes, by day or by night. {longer}" in worry.text
    assert f"looks at it within 4 hours, by day or by night. {longer}" in notice.text
    it_is(monkeypatch, 10)
    assert longer not in worry.get(worry.path).text


def test_the_card_says_why_it_takes_so_long(
    cast: Cast, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    staffed(cast, 9, 17)
    it_is(monkeypatch, 20)
    post(cast.ada, story, SELLING)
    says = "Its clock stands still while nobody of us is here. We are here from 9:00 to 17:00 (UTC)."
    assert says in cast.mo.browser.get("/moderation").text


def test_of_what_its_author_changed_the_clock_runs_anew_in_the_same_hours(
    cast: Cast, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    staffed(cast, 9, 17)
    it_is(monkeypatch, 10)
    post(cast.ada, story, SELLING)
    browser = cast.mo.browser.get("/comments/1/moderation")
    browser.post_form("/comments/1/return", rule="promotion", reason="Please leave the code out.")
    now = it_is(monkeypatch, 16)
    browser = cast.ada.browser.get("/comments/1/edit")
    browser.post_form("/comments/1/edit", body="I like these vests.")
    assert dues(story.app) == {"held": now + 20 * HOUR}


def test_what_is_open_keeps_its_time_when_the_hours_change(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    with story.app.app_context(), transaction():
        session.execute(update(Case).values(due_at=at(12)))
    nobody_is_expected_now(cast)
    assert dues(story.app) == {"held": at(12)}
