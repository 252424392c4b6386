"""The writing page: what one typed is saved, shown and kept, with script or without."""

import json

from flask import Flask

from forum.editing import queries
from forum.editing.models import Why
from tests import makers
from tests.editing.sheets import BODY, Fields, a_contribution, a_story, field, opened, path, saved
from tests.people import PASSWORD, Browser, Cast

JSON = {"Accept": "application/json"}


def test_an_editor_writes_and_saves(app: Flask, cast: Cast) -> None:
    topic = makers.a_topic(app)
    story = a_story(cast.ed)
    browser = opened(cast.ola, story)
    values: Fields = {
        "title": "My second infusion",
        "body": f"{BODY}\n\nThen **home**.",
        "paid": "no",
        "tags": "rest, day one",
    }
    browser.post_form(path(story), main=topic.slug, author="ed", **values)
    assert (browser.status, browser.path) == (200, path(story))
    assert "Saved as number 2" in browser.text
    with app.app_context():
        number, it = queries.latest(story.article)
    assert (number, it.title, it.topics, it.tags) == (
        2,
        "My second infusion",
        (topic.slug,),
        ("rest", "day one"),
    )
    assert (it.paid, it.author, it.body) == (False, "ed", f"{BODY}\n\nThen **home**.")


def test_the_preview_is_made_as_readers_get_it_and_saves_nothing(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    browser = opened(cast.ed, story).post_form(path(story), body="Now **strong**.", do="preview")
    assert browser.page.select_one("#proof .story strong") is not None
    assert field(browser, "body") == "Now **strong**."
    assert browser.page.select_one("#sheet[data-unsaved]") is not None
    with app.app_context():
        assert queries.latest(story.article).number == 1


def test_what_readers_will_need_is_said_while_one_writes(app: Flask, cast: Cast) -> None:
    topic, story = makers.a_topic(app), a_story(cast.ed)
    browser = opened(cast.ed, story)
    for missing in ("It has no topic.", "whether its author was paid", "related to the condition"):
        assert missing in browser.text
    typed: Fields = {"standfirst": "Hour by hour.", "author": "ed", "relation": "lives with MS", "paid": "no"}
    browser.post_form(path(story), main=topic.slug, body="[survey 3]", do="preview", **typed)
    assert "It has no topic." not in browser.text
    assert "We don’t know “[survey 3]”" in browser.text
    browser.post_form(path(story), body="Some words.", do="preview")
    assert "Missing still" not in browser.text


def test_a_script_looks_without_anything_being_written(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    sent: Fields = {"title": "A", "body": "Some **bold** words.\n\n[Gone](/articles/nowhere)", "opened_on": 1}
    answer = json.loads(cast.ed.browser.post(path(story, "look"), **sent).response.data)
    assert "<strong>bold</strong>" in answer["proof"]
    assert "leads to nothing" in answer["aids"]
    with app.app_context():
        assert queries.latest(story.article).number == 1
        assert queries.typed(cast.ed.member, story.article) is None


def test_what_can_t_be_taken_comes_back_with_a_sentence_and_all_that_was_typed(
    app: Flask, cast: Cast
) -> None:
    story = a_story(cast.ed)
    browser = opened(cast.ed, story).post_form(path(story), title="", body="New words.")
    assert browser.status == 422
    assert "Please give the story a title" in browser.text
    assert field(browser, "body") == "New words."
    browser = opened(cast.ed, story).post_form(path(story), author="nobody-here", body="New words.")
    assert (browser.status, field(browser, "author")) == (422, "nobody-here")
    with app.app_context():
        assert queries.latest(story.article).number == 1


def test_a_script_saves_without_leaving_the_page(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    browser = cast.ed.browser
    data = {"csrf_token": browser.token, "title": "T", "body": "Words.", "opened_on": 1}
    answer = browser.client.post(path(story), data=data, headers=JSON)
    assert (answer.status_code, answer.json) == (200, {"number": 2, "words": "Saved as number 2."})
    assert browser.client.post(path(story), data=data, headers=JSON).status_code == 409


def test_a_contributor_writes_their_own_story_and_not_what_is_for_editors(app: Flask, cast: Cast) -> None:
    story = a_contribution(cast.ada)
    browser = opened(cast.ada, story)
    assert browser.page.select_one("#sheet [name=author], #sheet [name=address], #remarks") is None
    browser.post(
        path(story), title="Mine", body="My words.", opened_on=1, author="ola", address="x", tags="a"
    )
    with app.app_context():
        it = queries.latest(story.article).manuscript
    assert (it.title, it.body, it.author, it.slug, it.tags) == ("Mine", "My words.", "", "", ())
    assert cast.ben.browser.get(path(story)).status == 404
    assert cast.mo.browser.get(path(story)).status == 404


def test_a_story_of_one_s_own_that_an_editor_has_is_not_changed(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ada)
    browser = cast.ada.browser
    assert browser.get(path(story)).status == 404
    assert browser.post(path(story), title="Mine", body="My words.", opened_on=0).status == 404
    with app.app_context():
        assert queries.latest(story.article).number == 0


def test_words_outlive_a_sign_in_that_ended(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    browser = opened(cast.ed, story)
    token = browser.token
    stranger = Browser(app)
    answer = stranger.seen(
        stranger.client.post(
            path(story), data={"csrf_token": token, "title": "T", "body": "Typed long.", "opened_on": 1}
        )
    )
    assert answer.status in {400, 403}
    assert "Typed long." in str(answer.page)


def test_after_a_sign_in_that_ended_one_goes_on_writing_and_nothing_is_saved_by_itself(
    app: Flask, cast: Cast
) -> None:
    story = a_story(cast.ed)
    token = opened(cast.ed, story).token
    sent = {"csrf_token": token, "title": "New title", "body": "Typed long.", "opened_on": 1, "do": "save"}
    back = Browser(app)
    back.seen(back.client.post(path(story), data=sent))
    back.post_form("/account/sign-in", name="ed", password=PASSWORD)
    assert "New title" in back.text
    assert "It is not saved yet: go on writing, then save." in back.text
    assert "posted" not in back.text
    button = back.form(path(story)).select_one("button")
    assert button is not None
    assert button.get_text() == "Go on writing"
    back.post_form(path(story), do="preview")
    assert (field(back, "title"), field(back, "body")) == ("New title", "Typed long.")
    assert back.page.select_one("#sheet[data-unsaved]") is not None
    with app.app_context():
        assert queries.latest(story.article).number == 1


def test_how_it_came_about_is_kept(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    saved(cast.ola, story, 1, body="Other.")
    with app.app_context():
        found = queries.revisions(story.article, None).saved
    assert [(each.row.number, each.row.why, each.row.by_id) for each in found] == [
        (2, Why.SAVED, cast.ola.id),
        (1, Why.SAVED, cast.ed.id),
    ]
