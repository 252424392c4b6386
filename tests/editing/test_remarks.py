"""Remarks: what editors say to each other about some words, and nobody else ever reads."""

from flask import Flask
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import actions, queries
from forum.editing.models import Remark
from tests import makers
from tests.editing.sheets import BODY, Fields, a_contribution, a_story, field, opened, path, saved
from tests.handles import Story
from tests.people import Browser, Cast, Person


def _remarked(
    by: Person, story: Story, words: str = "Is this <b>true</b>?", quote: str = "at seven"
) -> Browser:
    sent: Fields = {"title": "T", "body": BODY, "opened_on": 1, "remark": words, "quote": quote}
    return by.browser.post(path(story, "remarks"), do="remark", **sent)


def _id(app: Flask) -> int:
    with app.app_context():
        return session.scalars(select(Remark.id).order_by(Remark.id)).first() or 0


def test_a_remark_hangs_on_its_words_and_is_plain_text(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    browser = _remarked(cast.ola, story)
    assert browser.location is not None
    assert browser.location.endswith(f"#remark-{_id(app)}")
    seen = opened(cast.ed, story)
    remark = seen.page.select_one(".remark")
    assert remark is not None
    assert "Is this <b>true</b>?" in remark.get_text()
    assert remark.get("data-quote") == "at seven"
    assert seen.page.select_one(".remark b") is None


def test_what_was_typed_is_kept_when_a_remark_is_sent(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    browser = cast.ed.browser
    sent: Fields = {"title": "T", "body": "Half a senten", "opened_on": 1}
    browser.post(path(story, "remarks"), do="remark", remark="Look.", **sent)
    assert field(browser, "body") == "Half a senten"
    browser.post(path(story, "remarks"), do="remark", remark=" ", quote="Half", **sent)
    assert (browser.status, field(browser, "body"), field(browser, "quote")) == (422, "Half a senten", "Half")


def test_it_is_answered_settled_and_opened_again(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    _remarked(cast.ola, story)
    id = _id(app)
    browser, door = cast.ed.browser, path(story, "remarks")
    sent: Fields = {"title": "My first infusion", "standfirst": "Hour by hour.", "body": BODY, "opened_on": 1}
    browser.post(door, do=f"answer-{id}", **sent | {f"answer-{id}": "It is."})
    assert "It is." in browser.text
    browser.post(door, do=f"settle-{id}", **sent)
    assert browser.page.select_one(".remark--settled") is not None
    with app.app_context():
        assert session.get_one(Remark, id).settled_by_id == cast.ed.id
    browser.post(door, do=f"reopen-{id}", **sent)
    assert browser.page.select_one(".remark--settled") is None
    browser.post(door, do=f"settle-{id}", **sent).post(
        door, do=f"answer-{id}", **sent | {f"answer-{id}": "No."}
    )
    with app.app_context():
        assert session.get_one(Remark, id).settled_at is None


def test_a_remark_stays_when_its_words_go(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    _remarked(cast.ola, story)
    saved(cast.ed, story, 1, body="All new.")
    browser = opened(cast.ed, story)
    assert "These words are not in the text any more." in browser.text
    assert "Is this" in browser.text


def test_no_reader_and_no_contributor_ever_sees_one(app: Flask, cast: Cast) -> None:
    mine = a_contribution(cast.ada)
    out = makers.an_article(cast.ada)
    for story in (mine, out):
        with app.app_context(), transaction():
            actions.remark(cast.ed.member, story.article, "Hush, a remark.", "seven", clock.now())
    assert "Hush" not in str(opened(cast.ada, mine).page)
    for browser in (cast.ada.browser, cast.mo.browser, cast.ed.browser, Browser(app)):
        assert "Hush" not in str(browser.get(out.path).page)
    assert cast.ada.browser.post(path(mine, "remarks"), do="remark", remark="Me, too.").status == 403
    with app.app_context():
        assert len(queries.remarks(mine.article, queries.latest(mine.article).manuscript)) == 1


def test_a_remark_of_another_story_is_not_touched(app: Flask, cast: Cast) -> None:
    story, other = a_story(cast.ed), makers.a_draft(cast.ed)
    _remarked(cast.ola, story)
    id = _id(app)
    assert cast.ed.browser.post(path(other, "remarks"), do=f"settle-{id}", title="T", body="B").status == 404
    with app.app_context():
        assert session.get_one(Remark, id).settled_at is None


def test_a_script_is_told_where_the_focus_goes(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    answer = cast.ed.browser
    data = {
        "csrf_token": answer.token,
        "do": "remark",
        "remark": "Look.",
        "title": "T",
        "body": BODY,
        "opened_on": 1,
    }
    found = answer.client.post(path(story, "remarks"), data=data, headers={"Accept": "application/json"})
    assert found.json is not None
    assert found.json["place"] == f"remark-{_id(app)}"
    assert "Look." in found.json["html"]
    with app.app_context():
        assert queries.typed(cast.ed.member, story.article) is None  # the page is still open: it keeps itself
