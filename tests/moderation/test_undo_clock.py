"""What waits again has waited all the time: its clock, its place in the queue, and where one looked at it."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from forum.core.db import session, transaction
from forum.moderation.models import Case
from tests import makers
from tests.makers import Story
from tests.moderation.desk import SELLING, heading, post, waiting
from tests.moderation.test_bulk import case_of, decided, looked_at, taken_back
from tests.moderation.test_undo import undo
from tests.people import Cast

TYPED = {"rule": "kindness", "reason": "Please change it."}


@pytest.fixture
def story(app: Flask, cast: Cast) -> Story:
    """Three comments wait; the last of them is a day late, the second an hour."""
    story = makers.an_article(cast.ed)
    for number in range(3):
        post(cast.ada, story, f"{SELLING} Offer {number}.")
    with app.app_context(), transaction():
        for case in session.scalars(select(Case)):
            late = timedelta(days=2) if case.subject_id == 3 else timedelta(hours=5)
            case.opened_at -= late if case.subject_id != 1 else timedelta(0)
            case.due_at -= late if case.subject_id != 1 else timedelta(0)
    return story


def clocks(story: Story) -> list[tuple[object, ...]]:
    with story.app.app_context():
        rows = session.scalars(select(Case).order_by(Case.id))
        return [(each.id, each.subject_id, each.opened_at, each.due_at, each.closed_at) for each in rows]


@pytest.mark.parametrize("noun", ["publication", "removal", "return", "adjustment"])
def test_what_was_late_is_late_again_where_it_stood(cast: Cast, story: Story, noun: str) -> None:
    before = clocks(story), waiting(story.app)
    typed = {} if noun == "publication" else TYPED
    if noun == "adjustment":
        typed = TYPED | {"body": "These vests kept me cool all summer."}
    browser = cast.mo.browser.get("/comments/3/moderation")
    undo(browser.post_form(f"/comments/3/{noun}", **typed))  # type: ignore[arg-type]  # fields
    assert (clocks(story), waiting(story.app)) == before
    assert "late: was due" in cast.mo.browser.get("/moderation").text


def test_a_hold_of_what_waited_before_it_was_returned_keeps_its_clock(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="A kind word.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/hold", **TYPED)  # type: ignore[arg-type]  # fields
    before = clocks(story), waiting(story.app)
    undo(browser.post_form(f"{said.path}/return", **TYPED))  # type: ignore[arg-type]  # fields
    assert (clocks(story), waiting(story.app)) == before


def test_many_that_are_taken_back_stand_in_the_same_order(cast: Cast, story: Story) -> None:
    before = clocks(story), waiting(story.app)
    taken_back(decided(looked_at(cast.mo, "publication", 1, 2, 3)))
    assert (clocks(story), waiting(story.app)) == before


def test_one_is_back_with_the_same_filter_on_the_case_that_came_back(cast: Cast, story: Story) -> None:
    last = case_of(story.app, 1)
    post(cast.ben, story, "Since I started Kesimpta my hair is falling out in handfuls.")
    browser = cast.mo.browser.get(f"/moderation?kind=held&case={last}")
    back = undo(browser.post_form("/comments/1/publication"))
    assert "kind=held" in back.path
    assert f"case={last}" in back.path
    assert heading(back) == "Comment 1 on The first year"
    link = back.page.select_one(".done a")
    assert link is not None
    assert link["href"] == "/comments/1/moderation"
    assert "undid a decision" in back.text
