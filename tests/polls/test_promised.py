"""What people were told when they voted holds: what has closed stays closed, and nobody sees more later."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session
from forum.polls.kinds import Results
from forum.polls.models import Poll
from tests import makers
from tests.makers import Question
from tests.people import Browser, Person


@pytest.fixture
def question(ed: Person) -> Question:
    return makers.a_poll_alone(ed)


def when(**ahead: float) -> str:
    """A moment as the browser sends it."""
    return (clock.now() + timedelta(**ahead)).strftime("%Y-%m-%dT%H:%M")


def form(ed: Person, question: Question) -> Browser:
    return ed.browser.get(f"/desk/polls/{question.id}/edit")


def row(question: Question) -> Poll:
    with question.app.app_context():
        return session.scalars(select(Poll).where(Poll.id == question.id)).one()


def test_a_closed_poll_can_not_be_opened_again(ed: Person, ada: Person, question: Question) -> None:
    makers.some_votes(question, {"Yes": 6, "No": 7})
    way = f"/desk/polls/{question.id}"
    ed.browser.get(way).post_form(f"{way}/closing")
    closed = row(question).closes_at
    for closes in ("", when(days=1)):  # such as from a page that was opened before it closed
        browser = form(ed, question).post(way, results="asked", closes_at=closes)
        assert browser.status == 403
        assert "This poll has closed, and its results are out." in browser.text
    assert row(question).closes_at == closed
    voter = ada.browser.get(question.path).post(question.ballots_path, choice=question.choices["Yes"])
    assert voter.status == 403
    assert row(question).ballots == 13


def test_a_closed_poll_offers_no_other_close_and_its_terms_can_be_kept(
    ed: Person, question: Question
) -> None:
    makers.some_votes(question, {"Yes": 6})
    way = f"/desk/polls/{question.id}"
    ed.browser.get(way).post_form(f"{way}/closing")
    closed = row(question).closes_at
    browser = form(ed, question)
    assert browser.page.select("main [name=closes_at]:not([type=hidden])") == []
    assert browser.page.select(f"main a[href='/desk/polls/new?after={question.id}']")
    browser.post_form(way, results="staff")
    assert browser.status == 200
    assert (row(question).closes_at, row(question).results) == (closed, Results.STAFF)


@pytest.mark.parametrize(
    ("told", "wider"), [("staff", "closed"), ("closed", "voted"), ("voted", "asked"), ("asked", "always")]
)
def test_after_the_first_vote_only_fewer_see_the_results(ed: Person, told: str, wider: str) -> None:
    question = makers.a_poll_alone(ed, results=Results(told))
    way = f"/desk/polls/{question.id}"
    form(ed, question).post(way, results=wider)
    assert row(question).results == wider  # nobody has voted
    form(ed, question).post(way, results=told)
    makers.some_votes(question, {"Yes": 1})
    browser = form(ed, question)
    assert browser.page.select(f"main [name=results][value={wider}]") == []
    browser.post(way, results=wider)
    assert browser.status == 403
    assert "From now on only fewer people may see them." in browser.text
    assert row(question).results == told
    browser.post(way, results="staff")
    assert row(question).results == Results.STAFF


def test_an_opening_that_moves_behind_the_close_is_said(ed: Person) -> None:
    moments = {"opens_at": clock.now() + timedelta(days=1), "closes_at": clock.now() + timedelta(days=2)}
    question = makers.a_poll_alone(ed, **moments)  # type: ignore[arg-type]  # columns
    before = row(question).opens_at
    browser = form(ed, question).post_form(f"/desk/polls/{question.id}", opens_at=when(days=3))
    assert browser.status == 422
    assert "It would close before it opens." in browser.text
    assert row(question).opens_at == before
    browser.post_form(f"/desk/polls/{question.id}", opens_at=when(days=1, hours=5))
    assert browser.status == 200
    assert row(question).opens_at > before


def test_a_new_version_of_no_poll_is_missing(ed: Person) -> None:
    browser = ed.browser.get("/desk/polls/new")
    browser.post("/desk/polls", after="999", question="And now?", choices="Yes\nNo")
    assert browser.status == 404
