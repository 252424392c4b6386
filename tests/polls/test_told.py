"""While a poll is open readers are told what was counted some ballots ago, so nobody's vote can be read."""

from collections.abc import Callable

import pytest

from forum.core import clock
from forum.core.db import session, transaction
from forum.polls.actions import change_vote, vote, withdraw
from forum.polls.choosing import Chosen
from forum.polls.kinds import UNSAID, Voters
from forum.polls.models import Choice
from forum.polls.queries import PollView, poll
from forum.polls.secrecy import Voter
from tests import makers
from tests.makers import Question
from tests.people import Browser, Person


@pytest.fixture
def question(ed: Person) -> Question:
    return makers.a_poll_alone(ed, voters=Voters.ALL)


def told(question: Question) -> tuple[object, object]:
    """What readers are told of members and of visitors."""
    with question.app.app_context():
        session.expire_all()
        found = poll(question.id)
        return found.outcome(clock.now()), found.of_visitors(clock.now())


def toggled(question: Question, *, guest: bool) -> list[tuple[object, object]]:
    """What somebody sees who votes, votes otherwise, takes it back and begins again, look by look."""
    me, seen = Voter("who toggles", b"for tests", guest), []
    with question.app.app_context():
        yes, no = (Chosen((question.choices[text],)) for text in ("Yes", "No"))
    acts: list[Callable[[PollView], None]] = [
        lambda it: vote(me, it, yes, clock.now()),
        lambda it: change_vote(me, it, no, clock.now()),
        lambda it: withdraw(me, it, clock.now()),
    ]
    for act in acts * 3:
        with question.app.app_context(), transaction():
            act(poll(question.id))
        seen.append(told(question))
    return seen


@pytest.mark.parametrize("guest", [False, True])
def test_who_toggles_their_own_vote_reads_nothing(question: Question, guest: bool) -> None:  # noqa: FBT001
    makers.some_votes(question, {"Yes": 4, "No": 1}, guests=guest)
    for _ in range(4):  # one yes more would be the next step
        before = told(question)
        assert toggled(question, guest=guest) == [before] * 9
        makers.some_votes(question, {"No": 1}, guests=guest)


def test_the_page_is_renewed_by_five_ballots_more(question: Question) -> None:
    seen = []
    for _ in range(15):
        makers.some_votes(question, {"Yes": 1})
        seen.append(told(question)[0])
    for start in (5, 10):
        assert len({str(each) for each in seen[start - 1 : start + 4]}) == 1
    assert [str(seen[at].lines[0].count) for at in (4, 9, 14)] == ["5 to 9", "10 to 14", "15 to 19"]  # type: ignore[attr-defined]


def test_votes_of_members_renew_nothing_of_visitors(question: Question) -> None:
    makers.some_votes(question, {"No": 5}, guests=True)
    before = told(question)[1]
    makers.some_votes(question, {"Yes": 5})
    makers.some_votes(question, {"Yes": 4}, guests=True)
    assert told(question)[1] == before
    makers.some_votes(question, {"Yes": 1}, guests=True)
    assert told(question)[1] != before


def test_once_it_has_closed_all_of_them_count(ed: Person, visitor: Browser, question: Question) -> None:
    makers.some_votes(question, {"Yes": 8, "No": 5})
    assert "13 members answered." not in visitor.get(question.path).text
    ed.browser.get(f"/desk/polls/{question.id}").post_form(f"/desk/polls/{question.id}/closing")
    assert "13 members answered." in visitor.get(question.path).text


def test_those_who_would_rather_not_say_are_told_as_late(ed: Person) -> None:
    question = makers.a_poll_alone(ed, ["Yes", "No", UNSAID])
    makers.some_votes(question, {"Yes": 5, UNSAID: 5})
    before = told(question)[0]
    makers.some_votes(question, {UNSAID: 4})
    assert told(question)[0] == before


def test_a_poll_that_is_asked_anew_tells_nothing_of_before(ed: Person) -> None:
    question = makers.a_poll_alone(ed)
    voters = [Voter(f"voter {number}", b"for tests") for number in range(5)]
    with question.app.app_context():
        for each in voters:
            with transaction():
                vote(each, poll(question.id), Chosen((question.choices["Yes"],)), clock.now())
        for each in voters:
            with transaction():
                withdraw(each, poll(question.id), clock.now())
    way = f"/desk/polls/{question.id}"
    ed.browser.get(f"{way}/edit").post_form(way, question="Do you draw?", choices="Often\nNever")
    with question.app.app_context():
        session.expire_all()
        assert (question.poll.told_ballots, poll(question.id).outcome(clock.now()).too_few) == (0, True)
        assert {each.told_ballots for each in session.query(Choice)} == {0}
