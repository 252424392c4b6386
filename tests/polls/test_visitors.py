"""Visitors vote where a poll is open to them: counted apart, known by a cookie for that poll alone."""

import pytest

from forum.core.db import session
from forum.polls.kinds import PollKind, Results, Voters
from forum.polls.queries.doctor import wrong
from tests import makers
from tests.makers import Question, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def question(story: Story) -> Question:
    return makers.a_poll(story, voters=Voters.ALL)


def vote(browser: Browser, question: Question, choice: str) -> Browser:
    way = f"{question.path}/visitors/ballots"
    return browser.get(question.path).post_form(way, choice=question.choices[choice])


def counts(question: Question) -> list[int]:
    with question.app.app_context():
        assert wrong() == []
        session.expire_all()
        poll = question.poll
        return [poll.ballots, poll.guest_ballots, *(each.guest_ballots for each in poll.choices)]


def cookie(browser: Browser, question: Question) -> str:
    found = browser.client.get_cookie("kith-ballot", path=question.path)
    return found.value if found else ""


def test_a_visitor_votes_changes_and_takes_it_back(visitor: Browser, question: Question) -> None:
    vote(visitor, question, "Yes")
    assert "Thank you, your vote is counted." in visitor.text
    assert counts(question) == [0, 1, 1, 0]
    visitor.get(f"{question.path}/change")
    visitor.post_form(f"{question.path}/visitors/changes", choice=question.choices["No"])
    assert "You chose: No" in visitor.text
    assert counts(question) == [0, 1, 0, 1]
    visitor.get(f"{question.path}/change").post_form(f"{question.path}/visitors/withdrawals")
    assert counts(question) == [0, 0, 0, 0]
    assert cookie(visitor, question) == ""


def test_a_cookie_comes_with_the_vote_and_goes_to_that_poll_alone(
    app: object, visitor: Browser, story: Story, question: Question
) -> None:
    for path in (story.path, question.path, "/polls"):
        visitor.get(path)
        assert cookie(visitor, question) == ""
    sent = visitor.get(question.path).client.post(
        f"{question.path}/visitors/ballots",
        data={"csrf_token": visitor.token, "choice": str(question.choices["Yes"])},
    )
    (line,) = [each for each in sent.headers.getlist("Set-Cookie") if each.startswith("kith-ballot=")]
    assert "HttpOnly" in line
    assert "SameSite=Lax" in line
    assert f"Path={question.path}" in line
    assert "You chose" not in visitor.get(story.path).text  # a story's page is the same for all visitors


def test_nobody_votes_twice_in_one_browser(visitor: Browser, question: Question) -> None:
    vote(visitor, question, "Yes")
    visitor.post(f"{question.path}/visitors/ballots", choice=question.choices["No"])
    assert visitor.status == 409
    assert "You have voted in this poll already." in visitor.text
    assert counts(question) == [0, 1, 1, 0]


@pytest.mark.parametrize("forged", ["x", "WzEsImEiXQ.x", "", "a.b.c"])
def test_a_cookie_that_is_not_from_here_is_nobodys(visitor: Browser, question: Question, forged: str) -> None:
    vote(visitor, question, "Yes")
    visitor.client.set_cookie("kith-ballot", forged, path=question.path)
    assert "You chose" not in visitor.get(question.path).text


def test_a_cookie_of_one_poll_says_nothing_in_another(
    visitor: Browser, story: Story, question: Question
) -> None:
    other = makers.a_poll(story, voters=Voters.ALL)
    vote(visitor, question, "Yes")
    visitor.client.set_cookie("kith-ballot", cookie(visitor, question), path=other.path)
    assert "You chose" not in visitor.get(other.path).text
    vote(visitor, other, "Yes")
    assert counts(other) == [0, 1, 1, 0]


def test_members_vote_as_members(ada: Person, question: Question) -> None:
    browser = ada.browser.get(question.path)
    assert browser.page.select(f"form[action='{question.path}/visitors/ballots']") == []
    for way in ("ballots", "changes", "withdrawals"):
        browser.post(f"{question.path}/visitors/{way}", choice=question.choices["Yes"])
        assert browser.status == 403
        assert "You are signed in, so please vote as a member." in browser.text
    assert counts(question) == [0, 0, 0, 0]


def test_a_poll_for_members_takes_no_visitors_vote(visitor: Browser, story: Story) -> None:
    question = makers.a_poll(story)
    visitor.get("/account/sign-in").post(f"{question.path}/visitors/ballots", choice=question.choices["Yes"])
    assert visitor.status == 403
    assert counts(question) == [0, 0, 0, 0]


def test_visitors_votes_are_shown_apart(ada: Person, visitor: Browser, question: Question) -> None:
    makers.some_votes(question, {"Yes": 6})
    makers.some_votes(question, {"No": 7}, guests=True)
    visitor.get(question.path)
    captions = [each.get_text().split(":")[0] for each in visitor.page.select("main caption")]
    assert captions == ["Results", "Visitors’ results"]
    assert "Visitors without an account" in visitor.text
    assert "5 to 13 members answered." in visitor.text
    assert "5 to 13 visitors answered." in visitor.text
    ada.browser.get(question.path).post_form(question.ballots_path, choice=question.choices["Yes"])
    assert counts(question)[:2] == [7, 7]


def test_visitors_can_not_vote_on_and_on(visitor: Browser, question: Question) -> None:
    visitor.get(question.path)
    token, way = visitor.token, f"{question.path}/visitors/ballots"
    found = set()
    for _ in range(14):
        visitor.client.delete_cookie("kith-ballot", path=question.path)
        data = {"csrf_token": token, "choice": str(question.choices["Yes"])}
        found.add(visitor.client.post(way, data=data).status_code)
    assert 429 in found
    assert counts(question)[1] <= 10


def ballots_of(browser: Browser, question: Question) -> dict[str, str]:
    """The ballot on the page, as a browser sends it."""
    fields = browser.page.select(f"form[action='{question.path}/visitors/ballots'] input[type=hidden]")
    return {str(each["name"]): str(each["value"]) for each in fields}


def test_a_second_press_before_the_first_answer_is_one_vote(visitor: Browser, question: Question) -> None:
    sent = ballots_of(visitor.get(question.path), question)
    for choice in ("Yes", "No"):
        visitor.client.delete_cookie("kith-ballot", path=question.path)  # the first answer has not come
        ballot = sent | {"choice": str(question.choices[choice])}
        visitor.client.post(f"{question.path}/visitors/ballots", data=ballot)
        visitor.get(question.path)
        assert "You chose: Yes" in visitor.text
    assert counts(question) == [0, 1, 1, 0]
    visitor.get(f"{question.path}/change").post_form(f"{question.path}/visitors/withdrawals")
    assert counts(question) == [0, 0, 0, 0]


def test_two_visitors_have_two_numbers(app: object, visitor: Browser, question: Question) -> None:
    first, second = (ballots_of(visitor.get(question.path), question)["number"] for _ in range(2))
    assert first != second
    assert visitor.response.headers["Cache-Control"] == "private, no-cache"


def test_a_number_that_is_not_from_here_is_nobodys(
    visitor: Browser, story: Story, question: Question
) -> None:
    other = makers.a_poll(story, voters=Voters.ALL)
    elsewhere = ballots_of(visitor.get(other.path), other)["number"]
    for number in ("x", "", elsewhere):
        visitor.client.delete_cookie("kith-ballot", path=question.path)
        visitor.get(question.path)
        visitor.post(f"{question.path}/visitors/ballots", choice=question.choices["Yes"], number=number)
    assert counts(question)[:2] == [0, 3]


def test_a_story_shows_visitors_what_can_be_chosen(ed: Person, visitor: Browser, story: Story) -> None:
    makers.a_poll(story, ["Tea", "Coffee"], voters=Voters.ALL)
    makers.a_poll(story, ["1", "2", "3", "4", "5"], kind=PollKind.SCALE, low="not at all", high="very much")
    told = makers.a_poll(story, ["Bread", "Rice"], results=Results.ALWAYS)
    makers.some_votes(told, {"Bread": 6})
    polls = [each.get_text(" ", strip=True) for each in visitor.get(story.path).page.select("section.poll")]
    assert "Tea Coffee" in polls[0]
    assert "Vote on its page" in polls[0]
    assert "From 1, not at all , to 5, very much" in polls[1]
    assert polls[2].count("Rice") == 1  # in the results
