"""Nobody new goes without a kind word of the team."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.team import actions
from forum.team.models import Welcomed
from forum.team.queries import welcome
from tests import makers
from tests.house.test_statements import count
from tests.makers import Said, Story
from tests.moderation.reporting import report
from tests.people import PASSWORD, Browser, Cast, Person

WELCOME = "/moderation/welcome"


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def listed(person: Person) -> list[int]:
    page = person.browser.get(WELCOME).page
    return [int(str(each["aria-labelledby"]).split("-")[1]) for each in page.select(".arrived")]


def answer(story: Story, person: Person, to: Said) -> Said:
    return makers.a_comment(story, person, to=to, text="Welcome.")


def test_first_comments_wait_the_oldest_first(cast: Cast, story: Story) -> None:
    second = makers.a_comment(story, cast.ben, text="I am new here.", minutes_ago=10)
    first = makers.a_comment(story, cast.ada, text="So am I.", minutes_ago=20)
    makers.a_comment(story, cast.ada, text="And again.")
    assert listed(cast.mo) == [first.id, second.id]
    page = cast.mo.browser.get(WELCOME)
    assert "I am new here." in page.text
    assert "And again." not in page.text
    assert "Nobody has answered yet." in page.text
    assert page.page.select_one(f"a[href='/comments/{second.id}/reply']")


@pytest.mark.parametrize("who", ["mo", "ola", "ed"])
def test_an_answer_of_the_team_takes_it_off(cast: Cast, story: Story, who: str) -> None:
    said = makers.a_comment(story, cast.ben)
    answer(story, cast[who], said)
    assert listed(cast.una) == []


def test_answers_of_members_are_told_and_it_still_waits(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ben, minutes_ago=30)
    answer(story, cast.ben, said)  # speaking on is no answer
    answer(story, cast.ada, said)
    page = cast.mo.browser.get(WELCOME)
    assert said.id in listed(cast.mo)
    assert "1 member answered." in page.text


def test_a_hidden_answer_is_none(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ben)
    hidden = answer(story, cast.mo, said)
    with story.app.app_context(), transaction():
        comments.withdraw(cast.mo.member, hidden.comment, clock.now())
    assert listed(cast.una) == [said.id]


def test_a_button_takes_it_off_and_twice_is_once(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ben)
    mo = cast.mo.browser.get(WELCOME)
    mo.post_form(WELCOME, comment=said.id)
    assert "Everybody new has been welcomed." in mo.text
    assert cast.una.browser.post(WELCOME, comment=said.id).status == 200
    with story.app.app_context():
        assert session.execute(select(Welcomed.comment_id, Welcomed.by_id)).all() == [(said.id, cast.mo.id)]


def test_what_nobody_can_read_is_nobodys_first_comment(cast: Cast, story: Story) -> None:
    withdrawn = makers.a_comment(story, cast.ben)
    with story.app.app_context(), transaction():
        comments.withdraw(cast.ben.member, withdrawn.comment, clock.now())
    assert listed(cast.mo) == []
    said = makers.a_comment(story, cast.ben)
    assert listed(cast.mo) == [said.id]


def test_whose_first_comment_is_a_case_is_not_asked_a_kind_word(cast: Cast, story: Story) -> None:
    """What is held, was removed, or was reported; once somebody has let it be read, it is a first comment."""
    held = makers.a_held_comment(story, cast.ben)
    makers.a_comment(story, cast.ben, minutes_ago=0)
    said = makers.a_comment(story, cast.ada)
    assert listed(cast.mo) == [said.id]
    report(cast.ben, said.path, "promotion")
    assert listed(cast.mo) == []
    una = cast.una.browser.get(f"{said.path}/moderation")
    una.post_form(f"{said.path}/no-action", reason="It sells nothing.")
    una.get(f"{held.path}/moderation").post_form(f"{held.path}/removal", rule="promotion")
    assert listed(cast.mo) == [said.id]
    una.post_form(f"{held.path}/restoration")
    assert set(listed(cast.mo)) == {said.id, held.id}


def test_however_many_were_reported_they_hide_nobody_who_waits(
    cast: Cast, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(welcome, "LISTED", 1)
    reported = makers.a_comment(story, cast.ben, minutes_ago=20)
    said = makers.a_comment(story, cast.ada, minutes_ago=10)
    report(cast.ada, reported.path, "promotion")
    assert listed(cast.mo) == [said.id]


def test_the_team_and_those_who_left_are_not_welcomed(cast: Cast, story: Story) -> None:
    for person in (cast.mo, cast.ed, cast.ben):
        makers.a_comment(story, person)
    cast.ben.browser.get("/account/close").post_form("/account/close", password=PASSWORD)
    assert listed(cast.una) == []


@pytest.mark.parametrize(("days", "found"), [(13.9, 1), (14.1, 0)])
def test_after_fourteen_days_nobody_is_new(cast: Cast, story: Story, days: float, found: int) -> None:
    makers.a_comment(story, cast.ada, minutes_ago=days * 24 * 60)
    assert len(listed(cast.mo)) == found


@pytest.mark.parametrize(("hours", "overdue"), [(23.9, False), (24.1, True)])
def test_who_waits_longer_than_a_day_is_overdue_in_words(
    cast: Cast,
    story: Story,
    hours: float,
    overdue: bool,  # noqa: FBT001 - what the page is to say
) -> None:
    makers.a_comment(story, cast.ben, minutes_ago=hours * 60)
    assert ("Overdue" in cast.mo.browser.get(WELCOME).text) is overdue


def test_stories_that_can_not_be_opened_are_left_out(cast: Cast, story: Story) -> None:
    makers.a_comment(story, cast.ben)
    with story.app.app_context(), transaction():
        story.article.published_at = clock.now() + timedelta(days=1)
    assert listed(cast.mo) == []


def test_the_page_asks_the_same_number_for_one_and_for_more(cast: Cast, story: Story) -> None:
    browser = cast.mo.browser
    none = count(browser, WELCOME)
    for person in (cast.ada, cast.ben):
        makers.a_comment(story, person)
    assert count(browser, WELCOME) == none == 5  # also what is hard to read, and what the moderator is told


def test_others_see_none_of_it(cast: Cast, story: Story, visitor: Browser) -> None:
    said = makers.a_comment(story, cast.ben)
    for person in (cast.ada, cast.ed):
        browser = person.browser
        assert browser.get(WELCOME).status == 403
        assert browser.post(WELCOME, comment=said.id).status == 403
        with story.app.app_context(), pytest.raises(Refused):
            actions.welcomed(person.member, said.comment, clock.now())
    assert visitor.get(WELCOME).path.startswith("/account/sign-in")
    assert listed(cast.mo) == [said.id]


@pytest.mark.parametrize("comment", ["", "x", "999"])
def test_a_comment_that_is_not_there_is_not_welcomed(cast: Cast, comment: str) -> None:
    assert cast.mo.browser.post(WELCOME, comment=comment).status == 404


def test_words_that_somebody_worries_about_are_folded_and_the_press_is_confirmed(
    cast: Cast, story: Story
) -> None:
    cast.ben.browser.get(story.path).post_form(story.comments_path, body="I want to kill myself.")
    for path in ("/moderation/welcome", "/moderation/everything"):
        fold = cast.mo.browser.get(path).page.select_one(".arrived__words details:not([open])")
        assert fold is not None
        assert "kill myself" in fold.text
    mo = cast.mo.browser.get("/moderation/welcome").post_form("/moderation/welcome", comment="1")
    assert "No answer is needed there." in mo.text
    mo.get("/moderation/everything").post_form("/moderation/everything")
    assert "You have read 1 comment." in mo.text
