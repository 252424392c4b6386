"""Somebody writes in two places at once: neither draft takes the other's place unseen."""

import pytest

from forum.comments.actions import Begun, keep_draft
from forum.comments.models import Draft
from forum.comments.policy import MOST_DRAFTS
from forum.comments.queries import writing
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Missing, Refused
from forum.core.keys import fresh_key
from tests import makers
from tests.comments.shown import typed
from tests.makers import Story
from tests.people import Browser, Person

LONG = "A long text, typed for an hour on my phone."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def keep(browser: Browser, story: Story, body: str, before: str = "", key: str = "") -> Browser:
    return browser.post(f"{story.path}/draft", body=body, before=before, key=key)


def kept(person: Person) -> list[str]:
    with person.app.app_context():
        return [row.body for row in session.query(Draft).filter_by(member_id=person.id)]


def test_posting_from_an_older_page_leaves_a_draft_it_did_not_know(ada: Person, story: Story) -> None:
    laptop = ada.browser.get(story.path)
    keep(ada.browser, story, LONG)
    laptop.post_form(story.comments_path, body="Short.")
    assert laptop.status == 200
    assert kept(ada) == [LONG]


def test_posting_what_the_box_was_filled_with_ends_the_draft_however_it_was_changed(
    ada: Person, story: Story
) -> None:
    keep(ada.browser, story, '"Half" a thou\n\ntwo')
    browser = ada.browser.get(story.path)
    browser.post_form(story.comments_path, body="Something else, in the end.", do="preview")
    browser.post_form(story.comments_path)
    assert kept(ada) == []


def test_a_second_tab_does_not_overwrite_the_first_unseen(ada: Person, story: Story) -> None:
    keep(ada.browser, story, LONG)
    other = keep(ada.browser, story, "x")
    assert other.status == 409
    answer = other.response.get_json()
    assert "You began something else here" in answer["problem"]
    assert answer["draft"] == LONG
    assert keep(other, story, "").status == 200
    assert kept(ada) == [LONG]
    assert keep(other, story, "x", before=LONG).status == 200
    assert keep(other, story, "x and more").status == 200  # it goes on from there
    assert kept(ada) == ["x and more"]


def test_keeping_for_later_asks_before_it_replaces_another_draft(ada: Person, story: Story) -> None:
    browser = ada.browser.get(story.path)
    keep(ada.browser, story, LONG)
    browser.post_form(story.comments_path, body="Not now.", do="later")
    assert browser.status == 409
    assert "Press the button again" in browser.text
    assert typed(browser) == "Not now."
    assert kept(ada) == [LONG]
    browser.post_form(story.comments_path, do="later")
    assert kept(ada) == ["Not now."]


def test_a_late_save_of_a_posted_form_brings_nothing_back(ada: Person, story: Story) -> None:
    browser, key = ada.browser, fresh_key()
    browser.post(story.comments_path, body="Hello world.", key=key)
    assert keep(browser, story, "Hello wrld", key=key).status == 409
    assert "posted from this page already" in browser.response.get_json()["problem"]
    assert keep(browser, story, "Hello world.\n", key=key).status == 200
    assert kept(ada) == []


def test_a_newcomer_keeps_the_draft_begun_elsewhere_and_the_words_on_the_page(
    ben: Person, story: Story
) -> None:
    browser = ben.browser.get(story.path)
    for _ in range(3):
        makers.a_comment(story, ben)
    keep(ben.browser, story, LONG)
    browser.post_form(story.comments_path, body="Fourth.")
    assert browser.status == 403
    assert typed(browser) == "Fourth."
    assert "kept as a draft" not in browser.text
    assert kept(ben) == [LONG]


def test_there_is_an_end_to_drafts_and_the_newest_are_listed(ada: Person, ed: Person) -> None:
    stories = [makers.an_article(ed, f"Story {number}") for number in range(3)]
    with ada.app.app_context(), transaction():
        for number in range(1, MOST_DRAFTS + 1):
            keep_draft(ada.member, stories[0].article, number, Begun("Mine."), clock.now())
    with (
        ada.app.app_context(),
        pytest.raises(Refused, match="200 drafts, the most we can keep"),
        transaction(),
    ):
        keep_draft(ada.member, stories[1].article, 0, Begun("One too many."), clock.now())
    with ada.app.app_context(), transaction():
        keep_draft(ada.member, stories[0].article, 7, Begun("Mine. More."), clock.now())
    browser = ada.browser.get("/account/drafts")
    assert len(browser.page.select(".rows__row")) == 50
    assert "Here are the newest 50." in browser.text


def test_a_script_is_told_what_is_the_matter_in_a_sentence(ada: Person, story: Story) -> None:
    browser = keep(ada.browser, story, "Words")
    for path, token, to in (
        ("/articles/nowhere/draft", browser.token, ""),
        (f"{story.path}/draft", "stale", ""),
        (f"{story.path}/draft", browser.token, "abc"),
    ):
        browser.post(path, body="Words", csrf_token=token, to=to)
        assert browser.status in {400, 404}
        problem = browser.response.get_json()["problem"]
        assert problem[0].isupper()
        assert problem.endswith(".")


def test_whoever_closed_their_account_a_moment_ago_writes_no_more(ada: Person, story: Story) -> None:
    said = makers.a_comment(story, ada)
    with ada.app.app_context(), transaction():
        ada.member.closed_at = clock.now()
    with ada.app.app_context():
        for to_write in (True, False):
            with pytest.raises(Missing):
                writing.ground(story.slug, ada.id, clock.now(), to_write=to_write)
        with pytest.raises(Missing):
            writing.ground_of_reply(said.id, ada.id, clock.now())
