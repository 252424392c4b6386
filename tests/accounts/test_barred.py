"""Whom the team has barred can read, answer back and leave, and can't take part until it is over."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from forum.accounts import actions
from forum.accounts.ladder import Rung
from forum.accounts.models import Sanction
from forum.accounts.roles import Role
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person

WORDS = "It was a long day, and I want to say so."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def post(browser: Browser, story: Story, words: str = WORDS) -> Browser:
    return browser.get(story.path).post_form(story.comments_path, body=words)


def is_over(id: int, person: Person) -> None:
    """Time goes by."""
    with person.app.app_context(), transaction():
        session.execute(
            update(Sanction).where(Sanction.id == id).values(until=clock.now() - timedelta(seconds=1))
        )


def test_who_is_suspended_reads_why_and_until_when_and_keeps_the_words(cast: Cast, story: Story) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    refused = post(cast.ada.browser, story)
    assert refused.status == 403
    for said in ("Your account is suspended until", "Please be kind to others.", "can still read here"):
        assert said in refused.text
    assert WORDS in refused.text
    assert "Your words are kept as a draft." in refused.text
    assert refused.page.select_one(f"a[href='/account/sanctions/{id}']") is not None
    assert refused.page.select_one("a[href='/pages/support']") is not None
    assert refused.get(f"/account/sanctions/{id}").path == "/statements/1"


def test_they_are_told_before_they_write(cast: Cast, story: Story) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    browser = cast.ada.browser
    for path in (story.path, story.path, f"{story.comments_path}/new"):
        assert "Your account is suspended until" in browser.get(path).text


def test_they_still_look_at_their_words_and_keep_them(cast: Cast, story: Story) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    browser = cast.ada.browser
    seen = browser.get(story.path).post_form(story.comments_path, body=WORDS, do="preview")
    assert seen.status == 200
    kept = browser.get(story.path).post_form(story.comments_path, body=WORDS, do="later")
    assert kept.path == "/account/drafts"


def test_a_form_that_says_preview_and_post_at_once_posts_nothing(cast: Cast, story: Story) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    said = makers.a_comment(story, cast.ada)
    browser = cast.ada.browser.get(story.path)
    for more in ({"do": "x", "use": "0"}, {"use": "x"}, {"do": ""}, {"do": "anyway"}):
        assert browser.post(story.comments_path, body=WORDS, **more).status == 403  # type: ignore[arg-type]  # fields
    for more in ({"do": "later"}, {"do": "anyway"}):
        assert browser.post(f"{said.path}/edit", body=WORDS, **more).status == 403  # type: ignore[arg-type]  # fields
    with story.app.app_context():
        assert said.comment.body != WORDS


def test_a_script_is_told_in_json(cast: Cast, story: Story) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    said = makers.a_comment(story, cast.ben)
    browser = cast.ada.browser
    data = {"csrf_token": browser.token, "on": "helpful"}
    answer = browser.client.post(f"{said.path}/reactions", data=data, headers={"Accept": "application/json"})
    assert answer.status_code == 403
    assert answer.json is not None
    assert "suspended until" in answer.json["problem"]
    assert answer.json["way"] == f"/account/sanctions/{id}"


def test_it_ends_by_itself(cast: Cast, story: Story) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    browser = cast.ada.browser
    assert post(browser, story).status == 403
    is_over(id, cast.ada)
    assert post(browser, story).status == 200
    assert "suspended" not in browser.get(story.path).text


def test_a_warning_is_read_before_one_goes_on(cast: Cast, story: Story) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.WARNING)
    browser = cast.ada.browser
    refused = post(browser, story)
    assert refused.status == 403
    assert "has sent you a warning" in refused.text
    read = browser.get(f"/account/sanctions/{id}")
    assert "Please be kind to others." in read.text
    assert "mo" not in read.text.split()
    read.post_form(f"/account/sanctions/{id}/acknowledgement")
    assert "You have read it" in browser.text
    assert post(browser, story).status == 200
    again = browser.post(f"/account/sanctions/{id}/acknowledgement")
    assert again.status == 200


def test_a_note_keeps_nobody_from_anything(cast: Cast, story: Story) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.NOTE)
    assert post(cast.ada.browser, story).status == 200
    assert "Please be kind to others." in cast.ada.browser.get(f"/account/sanctions/{id}").text
    assert cast.ada.browser.post(f"/account/sanctions/{id}/acknowledgement").status == 403


def test_nobody_reads_or_acknowledges_what_was_decided_about_others(cast: Cast) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.WARNING)
    for person in (cast.ben, cast.mo):
        assert person.browser.get(f"/account/sanctions/{id}").status == 404
        assert person.browser.get("/").post(f"/account/sanctions/{id}/acknowledgement").status == 404


def test_whose_account_the_team_closed_still_reads_takes_along_and_leaves(cast: Cast, story: Story) -> None:
    makers.a_sanction(cast.ola, cast.ada, Rung.CLOSED)
    browser = cast.ada.browser
    refused = post(browser, story)
    assert refused.status == 403
    assert "The team has closed your account" in refused.text
    for path in (story.path, "/account", "/account/statements", "/account/statements.json", "/account/new"):
        assert browser.get(path).status == 200
    browser.get("/account/close").post_form("/account/close", password="three quiet words")
    assert browser.path == "/account/closed"


def test_what_they_wrote_before_stays_for_everybody(cast: Cast, story: Story, visitor: Browser) -> None:
    makers.a_comment(story, cast.ada, text="I wrote this long before.")
    makers.a_sanction(cast.ola, cast.ada, Rung.CLOSED)
    assert "I wrote this long before." in visitor.get(story.path).text


def test_somebody_of_the_team_who_is_suspended_does_no_work_of_the_team(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada)
    browser = cast.mo.browser
    makers.a_sanction(cast.ola, cast.mo, Rung.SUSPENDED, days=7)
    for path in ("/moderation", "/moderation/record", f"{said.path}/moderation"):
        assert browser.get(path).status == 403
        assert "suspended until" in browser.text
    refused = browser.post(f"{said.path}/removal", rule="kindness", reason="")
    assert refused.status == 403
    assert browser.get(story.path).status == 200


def test_who_is_demoted_in_mid_session_loses_the_rights_at_the_next_request(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ben)
    browser = cast.ola.browser.get(f"{said.path}/moderation")
    assert browser.status == 200
    with story.app.app_context(), transaction():
        actions.grant(cast.ola.member, Role.MEMBER, clock.now())
    assert browser.post(f"{said.path}/removal", rule="kindness", reason="").status == 403
    assert browser.get("/rules/test").status == 403


def test_what_is_decided_while_somebody_writes_holds_from_their_next_form_on(
    cast: Cast, story: Story
) -> None:
    browser = cast.ada.browser.get(story.path)
    with browser.client as client:
        before = client.get(story.path)
        assert before.status_code == 200
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    refused = [browser.post(story.comments_path, body=f"{WORDS} {n}", key=f"{n}" * 20) for n in range(3)]
    assert {each.status for each in refused} == {403}
    with story.app.app_context():
        assert story.article.comment_count == 0
