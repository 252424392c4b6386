"""What was typed and not saved, and who else is there: kept for one, told to the others, never public."""

import json
from datetime import timedelta

from flask import Flask

from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import actions, queries
from forum.editing.models import Presence
from forum.editing.queries.writing import STAYS
from tests import makers
from tests.editing.sheets import BODY, Fields, a_contribution, a_story, field, opened, path, saved
from tests.people import Cast


def _type(who: Cast, name: str, story: makers.Story, body: str, on: int = 1) -> int:
    return who[name].browser.post(path(story, "typed"), title="T", body=body, opened_on=on).status


def test_what_was_typed_is_offered_again_and_restored(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    assert _type(cast, "ed", story, f"{BODY}\n\nAnd then the lights went out.") == 200
    browser = opened(cast.ed, story)
    assert "You typed something that is not saved" in browser.text
    assert "just now" in browser.text
    assert browser.page.select_one("#kept ins") is not None
    assert "lights" not in field(browser, "body")
    browser.get(f"{path(story)}?typed=1")
    assert field(browser, "body").endswith("And then the lights went out.")
    assert browser.page.select_one("#kept") is None
    browser.post_form(path(story))
    with app.app_context():
        number, it = queries.latest(story.article)
        assert queries.typed(cast.ed.member, story.article) is None
    assert (number, it.body.endswith("lights went out.")) == (2, True)


def test_it_is_no_revision_and_nobody_else_sees_it(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    _type(cast, "ed", story, "A secret half-sentence", on=0)
    for browser in (cast.ola.browser, cast.ada.browser, cast.ed.browser):
        assert "half-sentence" not in str(browser.get(story.path).page)
    assert "half-sentence" not in str(opened(cast.ola, story).page)
    with app.app_context():
        assert queries.latest(story.article).number == 0
        assert queries.revisions(story.article, None).saved == []


def test_what_was_typed_on_an_older_number_is_merged_when_it_is_saved(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    _type(cast, "ed", story, BODY.replace("seven", "eight"))
    saved(cast.ola, story, 1, body=BODY.replace("seven", "nine"))
    browser = cast.ed.browser.get(f"{path(story)}?typed=1").post_form(path(story))
    assert browser.status == 409
    assert "It began at eight." in browser.text


def test_it_can_be_thrown_away(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    _type(cast, "ed", story, "Never mind.")
    browser = opened(cast.ed, story)
    browser.post_form(path(story, "typed/forgotten"))
    assert browser.page.select_one("#kept") is None
    with app.app_context():
        assert queries.typed(cast.ed.member, story.article) is None


def test_who_may_not_write_keeps_nothing(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    assert _type(cast, "ada", story, "Mine?") == 404
    mine = a_contribution(cast.ada)
    assert _type(cast, "ada", mine, "Mine.") == 200
    with app.app_context():
        assert queries.typed(cast.ada.member, story.article) is None


def _here(cast: Cast, name: str, story: makers.Story, on: int = 1) -> dict[str, str]:
    found: dict[str, str] = json.loads(
        cast[name].browser.post(path(story, "here"), opened_on=on).response.data
    )
    return found


def test_editors_hear_who_else_has_the_story_open(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    assert _here(cast, "ed", story)["words"] == ""
    assert _here(cast, "ola", story)["words"] == "ed has this story open."
    assert "ola has this story open." in opened(cast.ed, story).text


def test_a_presence_that_is_not_renewed_is_over(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    with app.app_context(), transaction():
        actions.be_present(cast.ed.member, story.article, clock.now() - STAYS - timedelta(seconds=1))
    assert _here(cast, "ola", story)["words"] == ""
    assert _here(cast, "ed", story)["words"] == "ola has this story open."
    with app.app_context():
        assert session.query(Presence).count() == 2


def test_who_has_it_open_hears_that_it_was_saved_meanwhile(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    assert _here(cast, "ed", story)["newer"] == ""
    saved(cast.ola, story, 1, body="Other.")
    assert "ola has saved this story" in _here(cast, "ed", story)["newer"]
    assert _here(cast, "ed", story, on=2)["newer"] == ""


def _kept(who: Cast, name: str, story: makers.Story, body: str, known: str) -> tuple[int, dict[str, str]]:
    """As the script of a page sends it, which knows what was kept before by its mark."""
    sent: Fields = {"title": "T", "body": body, "opened_on": 1, "known": known}
    answer = who[name].browser.post(path(story, "typed"), **sent)
    return answer.status, json.loads(answer.response.data)


def test_what_was_typed_elsewhere_since_is_not_replaced(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    _, first = _kept(cast, "ed", story, "On the phone.", "")
    status, second = _kept(cast, "ed", story, "On the phone, and more.", first["known"])
    assert status == 200
    status, told = _kept(cast, "ed", story, "An hour on the laptop.", first["known"])
    assert (status, told["known"], told["typed"]) == (409, second["known"], "T\n\nOn the phone, and more.")
    assert "in another tab or on another device" in told["problem"]
    with app.app_context():
        kept = queries.typed(cast.ed.member, story.article)
    assert kept is not None
    assert kept.manuscript.body == "On the phone, and more."


def test_a_page_knows_what_it_offers_and_no_more(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    _, told = _kept(cast, "ed", story, "Old.", "")
    browser = opened(cast.ed, story)
    assert field(browser, "known") == told["known"]
    assert _kept(cast, "ed", story, "Old and new.", told["known"])[0] == 200
    browser.post_form(path(story, "typed/forgotten"))
    assert "Old and new." in browser.text
    browser.post_form(path(story), body="Saved here.", known=told["known"])
    assert "Saved as number 2" in browser.text
    assert "Old and new." in browser.text
    browser.post_form(path(story), body="Saved once more.")
    assert browser.page.select_one("#kept") is None


def test_without_script_what_was_typed_elsewhere_stays_beside_what_one_sends(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    _, told = _kept(cast, "ed", story, "Elsewhere.", "")
    for way, do in (("write", "add"), ("remarks", "remark")):
        browser = opened(cast.ed, story)
        sent: Fields = {"body": "Here.", "do": do, "known": "another", "remark": "So?"}
        browser.post(path(story, way), title="T", opened_on=1, **sent)
        assert (browser.status, field(browser, "body")) == (409, "Here.")
        assert field(browser, "known") == told["known"]
        assert "Elsewhere." in browser.text


def test_what_was_put_together_takes_the_place_of_what_was_typed(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    _kept(cast, "ed", story, BODY.replace("seven", "eight"), "")
    saved(cast.ola, story, 1, body=BODY.replace("noon", "one"))
    browser = cast.ed.browser.get(f"{path(story)}?typed=1").post_form(path(story))
    assert browser.status == 409
    browser.post_form(path(story, "merge"), do="write")
    assert browser.page.select_one("#kept") is None
    with app.app_context():
        kept = queries.typed(cast.ed.member, story.article)
    assert kept is not None
    assert (kept.on, kept.mark) == (2, field(browser, "known"))
    assert kept.manuscript.body == BODY.replace("seven", "eight").replace("noon", "one")
    browser.post_form(path(story))
    assert "Saved as number 3" in browser.text
    with app.app_context():
        assert queries.typed(cast.ed.member, story.article) is None
