"""Somebody votes."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from forum.core.db import session, transaction
from forum.polls.models import Ballot, Choice, Mark
from tests import makers
from tests.makers import Question, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def question(story: Story) -> Question:
    return makers.a_poll(story, ["Yes", "No", "Sometimes"])


def counts(question: Question) -> dict[str, int]:
    with question.app.app_context():
        wanted = select(Choice.text, Choice.ballots).where(Choice.poll_id == question.id)
        return {row[0]: row[1] for row in session.execute(wanted)}


def ballots(question: Question) -> int:
    with question.app.app_context():
        wanted = select(func.count()).select_from(Ballot).where(Ballot.poll_id == question.id)
        return session.scalar(wanted) or 0


def vote(browser: Browser, page: str, question: Question, choice: str) -> Browser:
    return browser.get(page).post_form(question.ballots_path, choice=question.choices[choice])


def test_a_member_votes_from_the_story_and_comes_back_to_the_poll(
    ada: Person, story: Story, question: Question
) -> None:
    browser = vote(ada.browser, story.path, question, "Sometimes")
    assert browser.location == f"{story.path}#poll-{question.id}"
    assert counts(question) == {"Yes": 0, "No": 0, "Sometimes": 1}
    assert ballots(question) == 1
    assert "Thank you, your vote is counted. You chose: Sometimes" in browser.text
    assert browser.page.select(f"form[action='{question.ballots_path}']") == []


def test_a_member_votes_from_the_polls_own_page(ada: Person, question: Question) -> None:
    vote(ada.browser, question.path, question, "No")
    assert counts(question)["No"] == 1


def test_a_vote_moves_the_version_of_the_story(ada: Person, story: Story, question: Question) -> None:
    with ada.app.app_context():
        before = story.article.version
    vote(ada.browser, story.path, question, "Yes")
    with ada.app.app_context():
        assert story.article.version == before + 1


def test_nobody_votes_twice(ada: Person, story: Story, question: Question) -> None:
    browser = vote(ada.browser, story.path, question, "Yes")
    for choice in ("Yes", "No"):
        browser.post(question.ballots_path, choice=question.choices[choice])
        assert browser.status == 409
        assert "You have voted in this poll already." in browser.text
    assert counts(question) == {"Yes": 1, "No": 0, "Sometimes": 0}
    assert ballots(question) == 1


def test_the_database_itself_refuses_a_second_ballot(ada: Person, question: Question) -> None:
    with ada.app.app_context():
        values = {"poll_id": question.id, "voter": "a sign"}
        with transaction():
            session.add(Ballot(**values))
        with pytest.raises(IntegrityError), transaction():
            session.add(Ballot(**values))


def test_the_database_itself_refuses_a_choice_of_another_poll(
    ada: Person, story: Story, question: Question
) -> None:
    other = makers.a_poll(story, ["Tea", "Coffee"], "What do you drink?")
    with ada.app.app_context():
        with transaction():
            session.add(Ballot(poll_id=question.id, voter="a sign"))
        with pytest.raises(IntegrityError), transaction():
            session.add(Mark(poll_id=question.id, voter="a sign", choice_id=other.choices["Tea"]))


def test_a_closed_poll_takes_no_vote_and_shows_its_results(ada: Person, story: Story) -> None:
    closed = makers.a_poll(story, closes_in_days=-1)
    browser = ada.browser
    for page in (story.path, closed.path):
        browser.get(page)
        assert "This poll has closed." in browser.text
        assert browser.page.select(f"form[action='{closed.ballots_path}']") == []
        assert "Fewer than 5 people answered" in browser.text
    browser.post(closed.ballots_path, choice=closed.choices["Yes"])
    assert browser.status == 403
    assert "This poll has closed." in browser.text
    assert ballots(closed) == 0


def test_a_poll_that_closes_tomorrow_is_open(ada: Person, story: Story) -> None:
    question = makers.a_poll(story, closes_in_days=1)
    vote(ada.browser, story.path, question, "Yes")
    assert ballots(question) == 1


@pytest.mark.parametrize("choice", ["", "x", "-1", "0", "999", "9" * 30, "1.5"])
def test_a_choice_that_is_none_is_asked_for_again(
    ada: Person, story: Story, question: Question, choice: str
) -> None:
    browser = ada.browser.get(story.path).post(question.ballots_path, choice=choice)
    assert browser.status == 422
    assert "Please choose one of the answers." in browser.text
    assert browser.page.select(f"form[action='{question.ballots_path}'] [role=alert]")
    assert ballots(question) == 0


def test_pressing_the_button_without_a_choice_asks_for_one(
    ada: Person, story: Story, question: Question
) -> None:
    browser = ada.browser.get(story.path).post_form(question.ballots_path)
    assert browser.status == 422
    vote(browser, question.path, question, "Yes")
    assert ballots(question) == 1


def test_a_choice_of_another_poll_does_not_count(ada: Person, story: Story, question: Question) -> None:
    other = makers.a_poll(story, ["Tea", "Coffee"], "What do you drink?")
    browser = ada.browser.get(story.path).post(question.ballots_path, choice=other.choices["Tea"])
    assert browser.status == 422
    assert ballots(question) == ballots(other) == 0


def test_a_visitor_is_asked_to_sign_in(visitor: Browser, story: Story, question: Question) -> None:
    for page in (story.path, question.path):
        visitor.get(page)
        assert visitor.page.select(f"form[action='{question.ballots_path}']") == []
        assert "Sign in to vote" in visitor.text
    visitor.post(question.ballots_path, choice=question.choices["Yes"])
    assert visitor.status == 403
    assert ballots(question) == 0


def test_a_vote_without_its_token_does_not_count(ada: Person, story: Story, question: Question) -> None:
    browser = ada.browser.get(story.path)
    browser.post_form(question.ballots_path, csrf_token="x", choice=question.choices["Yes"])
    assert browser.status == 400
    assert ballots(question) == 0


def test_a_poll_that_is_not_there_takes_no_vote(ada: Person) -> None:
    browser = ada.browser.get("/account")
    assert browser.get("/polls/7").status == 404
    assert browser.get("/account").post("/polls/7/ballots", choice=1).status == 404
