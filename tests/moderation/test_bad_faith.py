"""Reports in bad faith are marked by a person; nothing follows but that they hold nothing by themselves."""

import pytest
from flask import Flask
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation import actions
from forum.moderation.acts import Act
from forum.moderation.models import Entry, Report
from forum.moderation.queries.reports import in_bad_faith
from tests import makers
from tests.makers import Story
from tests.moderation.reporting import report
from tests.people import Browser, Cast, Person


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


def told_and_left(cast: Cast, story: Story, *, bad_faith: str) -> None:
    said = makers.a_comment(story, cast.ben)
    report(cast.ada, said.path)
    mo = cast.mo.browser.get("/moderation")
    mo.post_form(f"{said.path}/no-action", reason="Nothing there.", bad_faith=bad_faith)


def test_a_moderator_marks_them_and_the_next_card_says_so(app: Flask, cast: Cast, story: Story) -> None:
    told_and_left(cast, story, bad_faith="yes")
    told_and_left(cast, story, bad_faith="")
    with app.app_context():
        assert session.scalars(select(Report.bad_faith).order_by(Report.id)).all() == [True, False]
    useful = makers.a_comment(story, cast.ben)
    report(cast.ada, useful.path)
    cast.mo.browser.get("/moderation").post_form(f"{useful.path}/removal", rule="hate")
    report(cast.ada, makers.a_comment(story, cast.ben).path)
    card = cast.mo.browser.get("/moderation").text
    assert "4 reports: 1 led to something, 1 in bad faith" in card


def test_after_three_one_is_told_that_reports_hold_nothing(app: Flask, cast: Cast, story: Story) -> None:
    words = "by themselves they do not make anything wait"
    said = makers.a_comment(story, cast.ben)
    for _ in range(3):
        assert words not in cast.ada.browser.get(f"{said.path}/report").text
        told_and_left(cast, story, bad_faith="yes")
    assert words in cast.ada.browser.get(f"{said.path}/report").text
    assert report(cast.ada, said.path).path.startswith("/reports/")
    with app.app_context():
        assert in_bad_faith([cast.ada.id, cast.mo.id], clock.now()) == {cast.ada.id}


def test_stories_too_but_never_a_worry(app: Flask, cast: Cast, story: Story) -> None:
    report(cast.ada, story.path, "kindness")
    report(cast.ada, "/members/ben", "care")
    for case, do in ((1, "no-action"), (2, "looked-after")):
        browser = cast.mo.browser.get(f"/moderation?case={case}")
        seen = browser.form(f"/moderation/cases/{case}/decision").select_one("[name=seen]")
        assert seen is not None
        fields = {"do": do, "reason": "No.", "bad_faith": "yes", "seen": str(seen["value"])}
        browser.post(f"/moderation/cases/{case}/decision", **fields)  # type: ignore[arg-type]  # all are text
    with app.app_context():
        assert session.scalars(select(Report.bad_faith).order_by(Report.id)).all() == [True, False]


def test_a_decision_that_is_taken_back_takes_the_mark_along(app: Flask, cast: Cast, story: Story) -> None:
    told_and_left(cast, story, bad_faith="yes")
    with app.app_context():
        left = session.scalars(select(Entry.number).where(Entry.act == Act.NO_ACTION)).one()
        with transaction():
            actions.undo(cast.mo.member, left, clock.now())
        assert session.scalars(select(Report.bad_faith)).one() is False


def told_twice(cast: Cast, story: Story) -> tuple[str, str]:
    """A comment that was left, told of again, and whose first decision was undone: its path, a receipt."""
    said = makers.a_comment(story, cast.ben)
    receipt = report(cast.ada, said.path).path
    una = cast.una.browser.get("/moderation").post_form(f"{said.path}/no-action", reason="It is kind.")
    report(cast.ada, said.path, reason="promotion")
    take_back(una)
    return said.path, receipt


def take_back(browser: Browser) -> None:
    button = browser.page.select_one(".done form")
    assert button is not None
    browser.post_form(str(button["action"]))


def test_who_told_us_twice_asked_nobody_for_a_second_look(cast: Cast, story: Story) -> None:
    _, receipt = told_twice(cast, story)
    assert "You asked for a second look" not in cast.ada.browser.get(receipt).text


def test_the_mark_goes_from_all_that_was_told_in_it(app: Flask, cast: Cast, story: Story) -> None:
    path, _ = told_twice(cast, story)
    una = cast.una.browser.get("/moderation")
    una.post_form(f"{path}/no-action", reason="It is kind.", bad_faith="yes")
    with app.app_context():
        assert session.scalars(select(Report.bad_faith)).all() == [True, True]
        assert in_bad_faith([cast.ada.id], clock.now()) == set()
    take_back(una)
    with app.app_context():
        assert session.scalars(select(Report.bad_faith)).all() == [False, False]
