"""Who of the team is here, and what happens while nobody is."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from forum.accounts import actions as accounts
from forum.accounts.roles import Role
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.rules.actions import amend
from forum.rules.queries import current
from forum.team import actions, queries
from forum.team.models import Shift
from tests import makers
from tests.people import PASSWORD, Browser, Cast, Person

TEAM, SHIFT = "/moderation/team", "/moderation/team/shift"


def be_here(person: Person, hours: int = 2) -> Browser:
    return person.browser.get(TEAM).post_form(SHIFT, hours=hours)


def on(app: Flask) -> list[str]:
    with app.app_context():
        return [each.username for each in queries.on_duty(clock.now())]


def nobody_is_expected_now(cast: Cast, mode: str = "hold newcomers") -> None:
    """The hours of the rule book are set so that now is outside them."""
    with cast.ola.app.app_context(), transaction():
        book, now = current(), clock.now()
        opens = (now.hour + 2) % 24
        closes = (opens + 1) % 24 or 24
        changed = book.changed(switches=replace(book.switches, out_of_hours=mode, opens=opens, closes=closes))
        amend(cast.ola.member, changed, "We sleep.", now, opened_on=book.edition)


@pytest.mark.parametrize("hours", [1, 2, 4, 8])
def test_somebody_says_that_they_are_here_for_some_hours(cast: Cast, app: Flask, hours: int) -> None:
    page = be_here(cast.mo, hours)
    assert "mo (you)" in page.text
    assert "mo" in cast.una.browser.get(TEAM).text
    with app.app_context():
        shift = session.get_one(Shift, cast.mo.id)
        assert shift.until - shift.since == timedelta(hours=hours)
        assert [each.id for each in queries.on_duty(shift.until - timedelta(seconds=1))] == [cast.mo.id]
        assert queries.on_duty(shift.until) == []
        assert not queries.somebody_is_on(shift.until)


def test_somebody_leaves_and_nothing_is_kept_of_it(cast: Cast, app: Flask) -> None:
    be_here(cast.mo).post_form(f"{SHIFT}/end")
    assert on(app) == []
    with app.app_context():
        assert session.scalar(select(func.count()).select_from(Shift)) == 0
    assert cast.mo.browser.post(f"{SHIFT}/end").status == 200  # twice is once


def test_who_stays_longer_is_here_since_they_came(cast: Cast, app: Flask) -> None:
    be_here(cast.mo, 1)
    with app.app_context(), transaction():
        shift = session.get_one(Shift, cast.mo.id)
        since = shift.since = shift.since - timedelta(minutes=30)
    be_here(cast.mo, 4)
    with app.app_context(), transaction():
        shift = session.get_one(Shift, cast.mo.id)
        assert shift.since == since
        assert shift.until > clock.now() + timedelta(hours=3)
        shift.since, shift.until = since - timedelta(days=1), since
    be_here(cast.mo, 1)
    with app.app_context():
        assert session.get_one(Shift, cast.mo.id).since > since


def test_who_is_not_of_the_team_any_more_is_not_on(cast: Cast, app: Flask) -> None:
    for person in (cast.mo, cast.una, cast.ola):
        be_here(person)
    assert sorted(on(app)) == ["mo", "ola", "una"]
    with app.app_context(), transaction():
        accounts.grant(cast.mo.member, Role.MEMBER, clock.now())
    cast.una.browser.get("/account/close").post_form("/account/close", password=PASSWORD)
    assert on(app) == ["ola"]
    with app.app_context():
        assert session.get(Shift, cast.una.id) is None


def test_others_can_neither_see_nor_say_it(cast: Cast, app: Flask, visitor: Browser) -> None:
    for person in (cast.ada, cast.ed):
        browser = person.browser
        assert browser.get(TEAM).status == 403
        assert browser.post(SHIFT, hours=1).status == 403
        assert browser.post(f"{SHIFT}/end").status == 403
        with app.app_context(), pytest.raises(Refused):
            actions.be_here(person.member, 1, clock.now())
    assert visitor.get(TEAM).path.startswith("/account/sign-in")
    assert on(app) == []


@pytest.mark.parametrize("hours", ["3", "-1", "x", "1000000"])
def test_a_time_that_is_not_offered_is_refused(cast: Cast, app: Flask, hours: str) -> None:
    assert cast.mo.browser.post(SHIFT, hours=hours).status == 422
    assert on(app) == []


def test_day_and_night_is_said_so(cast: Cast) -> None:
    assert "day and night" in cast.mo.browser.get(TEAM).text


@pytest.mark.parametrize(
    ("mode", "sentence"),
    [
        ("publish", "Comments are published as at any other time."),
        ("hold newcomers", "Comments by newcomers wait until one of you has read them."),
        ("hold all", "Every comment waits until one of you has read it."),
    ],
)
def test_when_nobody_is_here_the_page_says_what_happens(cast: Cast, mode: str, sentence: str) -> None:
    nobody_is_expected_now(cast, mode)
    page = cast.mo.browser.get(TEAM)
    assert f"Nobody is here, and it is outside your hours. {sentence}" in page.text
    page.post_form(SHIFT, hours=1)
    assert "Nobody is here" not in page.text


def test_only_admins_are_shown_the_way_to_the_hours(cast: Cast) -> None:
    assert not cast.mo.browser.get(TEAM).page.select("a[href='/rules/edit/switches']")
    assert cast.ola.browser.get(TEAM).page.select("a[href='/rules/edit/switches']")


def test_it_is_attended_at_its_hours_or_while_somebody_is_here(cast: Cast, app: Flask) -> None:
    with app.app_context():
        assert queries.attended(current(), clock.now())
    nobody_is_expected_now(cast)
    with app.app_context():
        assert not queries.attended(current(), clock.now())
    be_here(cast.mo)
    with app.app_context():
        assert queries.attended(current(), clock.now())


def test_newcomers_do_not_wait_while_somebody_is_here(cast: Cast, visitor: Browser) -> None:
    nobody_is_expected_now(cast)
    story = makers.an_article(cast.ed)
    cast.ben.browser.get(story.path).post_form(story.comments_path, body="At night.")
    assert "At night." not in visitor.get(story.path).text
    be_here(cast.mo)
    cast.ben.browser.get(story.path).post_form(story.comments_path, body="Somebody is up.")
    assert "Somebody is up." in visitor.get(story.path).text
