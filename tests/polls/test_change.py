"""Somebody changes their vote, or takes it back; until the poll closes."""

import pytest

from forum.core.db import session
from forum.polls.queries.doctor import wrong
from tests import makers
from tests.makers import Question, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def question(story: Story) -> Question:
    return makers.a_poll(story, ["Yes", "No"])


@pytest.fixture
def voted(ada: Person, question: Question) -> Browser:
    """Ada's browser, after she has said yes."""
    return ada.browser.get(question.path).post_form(question.ballots_path, choice=question.choices["Yes"])


def counts(question: Question) -> list[int]:
    with question.app.app_context():
        assert wrong() == []
        session.expire_all()
        return [question.poll.ballots, *(each.ballots for each in question.poll.choices)]


def test_a_vote_can_say_something_else(voted: Browser, question: Question, story: Story) -> None:
    way = voted.page.select_one(f"a[href='{question.path}/change']")
    assert way is not None
    voted.get(f"{question.path}/change")
    assert [each["value"] for each in voted.page.select("main [checked]")] == [str(question.choices["Yes"])]
    voted.post_form(f"{question.path}/changes", choice=question.choices["No"])
    assert voted.location == f"{story.path}#poll-{question.id}"
    assert "You chose: No" in voted.text
    assert counts(question) == [1, 0, 1]


def test_a_vote_can_be_taken_back_and_cast_again(voted: Browser, question: Question) -> None:
    voted.get(f"{question.path}/change").post_form(f"{question.path}/withdrawals")
    assert "Thank you, your vote is counted." not in voted.text
    assert counts(question) == [0, 0, 0]
    voted.get(question.path).post_form(question.ballots_path, choice=question.choices["No"])
    assert counts(question) == [1, 0, 1]


def test_what_is_wrong_with_a_change_is_said_and_the_vote_stays(voted: Browser, question: Question) -> None:
    voted.get(f"{question.path}/change").post(f"{question.path}/changes", choice="x")
    assert voted.status == 422
    assert "Please choose one of the answers." in voted.text
    assert counts(question) == [1, 1, 0]


def test_who_has_not_voted_has_nothing_to_change(ben: Person, voted: Browser, question: Question) -> None:
    browser = ben.browser.get(f"{question.path}/change")
    assert "You have no vote in this poll." in browser.text
    for way in ("changes", "withdrawals"):
        browser.post(f"{question.path}/{way}", choice=question.choices["No"])
        assert browser.status == 409
        assert "You have no vote in this poll that could be changed" in browser.text
    assert counts(question) == [1, 1, 0]


def test_once_a_poll_has_closed_votes_stay(voted: Browser, ed: Person, question: Question) -> None:
    ed.browser.get(f"/desk/polls/{question.id}").post_form(f"/desk/polls/{question.id}/closing")
    voted.get(f"{question.path}/change")
    assert "This poll has closed. Votes stay as they are." in voted.text
    for way in ("changes", "withdrawals"):
        voted.post(f"{question.path}/{way}", choice=question.choices["No"])
        assert voted.status == 403
        assert "This poll has closed." in voted.text
    assert counts(question) == [1, 1, 0]
