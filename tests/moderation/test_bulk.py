"""Many cases are decided at once only after a look at each, and what became of each is told."""

import pytest
from flask import Flask
from sqlalchemy import select

from forum.core.db import session
from forum.moderation.acts import Act
from forum.moderation.models import Case, Entry
from tests import makers
from tests.makers import Story
from tests.moderation.desk import SELLING, WORRY, post, waiting
from tests.people import Browser, Cast, Person


@pytest.fixture
def story(app: object, cast: Cast) -> Story:
    story = makers.an_article(cast.ed)
    for number in range(3):
        post(cast.ada, story, f"{SELLING} Offer {number}.")
    return story


def case_of(app: Flask, comment_id: int) -> int:
    """The open case about a comment; PostgreSQL leaves numbers out."""
    with app.app_context():
        about = (Case.subject_id == comment_id, Case.closed_at.is_(None))
        return session.scalars(select(Case.id).where(*about)).one()


def looked_at(person: Person, do: str, *comments: int) -> Browser:
    browser = person.browser.get("/moderation")
    ids = [str(case_of(person.app, id)) for id in comments]
    data = {"csrf_token": browser.token, "do": do, "case": ids}
    return browser.seen(browser.client.post("/moderation/bulk", data=data))


def decided(browser: Browser, **more: str) -> Browser:
    """Press the button of that page: all its fields, repeated ones too."""
    form = browser.form("/moderation/bulk/decision")
    data: dict[str, list[str]] = {}
    for each in form.select("input[name]"):
        data.setdefault(str(each["name"]), []).append(str(each["value"]))
    return browser.seen(browser.client.post("/moderation/bulk/decision", data=data | more))


def test_nothing_is_decided_by_looking(cast: Cast, story: Story) -> None:
    page = looked_at(cast.mo, "removal", 1, 2)
    assert page.status == 200
    assert "Nothing has been decided yet." in page.text
    assert "Remove: 2 cases" in page.text
    assert len(waiting(story.app)) == 3


def test_each_is_told_and_the_record_has_one_entry_above_them(cast: Cast, story: Story) -> None:
    page = looked_at(cast.mo, "removal", 1, 2, 3)
    second = case_of(story.app, 2)
    cast.una.browser.get(f"/moderation?case={second}").post_form("/comments/2/publication")
    done = decided(page, rule="promotion", reason="No selling here.")
    assert done.text.count("Done.") == 2
    assert "Somebody has decided about it already." in done.text
    assert waiting(story.app) == []
    with story.app.app_context():
        rows = session.scalars(select(Entry).where(Entry.by_id == cast.mo.id).order_by(Entry.number)).all()
    assert [row.act for row in rows] == [Act.BULK, Act.REMOVE, Act.REMOVE]
    assert f" {second} " in rows[0].facts


def test_what_changed_since_one_looked_stays_as_it_is(cast: Cast, story: Story) -> None:
    page = looked_at(cast.mo, "publication", 1, 2)
    edited = cast.ada.browser.get("/comments/1/edit")
    edited.post_form("/comments/1/edit", body=f"{SELLING} FORK10 too.")
    done = decided(page)
    assert "Its words have changed" in done.text
    assert waiting(story.app) == [("held", 1), ("held", 3)]


def test_people_are_looked_after_one_by_one(cast: Cast, story: Story) -> None:
    post(cast.ben, story, WORRY)
    page = looked_at(cast.mo, "looked-after", 4)
    assert "People are looked after one by one." in page.text
    assert ("care", 4) in waiting(story.app)


@pytest.mark.parametrize(
    ("do", "ids", "says"),
    [("removal", (), "at least one case"), ("burn", (1,), "choose what to do"), ("", (1,), "choose what")],
)
def test_what_is_missing_is_said(cast: Cast, story: Story, do: str, ids: tuple[int, ...], says: str) -> None:
    page = looked_at(cast.mo, do, *ids)
    assert page.status == 422
    assert says in page.text


def test_a_rule_is_needed_and_the_reason_stays(cast: Cast, story: Story) -> None:
    page = decided(looked_at(cast.mo, "removal", 1), rule="", reason="Sorry.")
    assert page.status == 422
    assert "choose the rule" in page.text
    assert "Sorry." in page.text
    assert len(waiting(story.app)) == 3


def test_nobody_else_may(cast: Cast, story: Story) -> None:
    for path in ("/moderation/bulk", "/moderation/bulk/decision"):
        assert cast.ada.browser.post(path, do="removal", case=1).status == 403


def test_nothing_is_called_done_where_there_was_nothing_to_do(cast: Cast, story: Story) -> None:
    for do in ("no-action", "looked-after"):
        page = looked_at(cast.mo, do, 1)
        assert "None of these can be decided like this." in page.text, do
    assert len(waiting(story.app)) == 3
