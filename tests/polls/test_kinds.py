"""Each kind of poll is answered in its own way, and says what is wrong with an answer."""

import pytest
from flask import Flask
from sqlalchemy import select

from forum.core.db import session
from forum.polls.kinds import OTHER, UNSAID, PollKind
from forum.polls.models import Ballot, Choice, Mark
from forum.polls.queries.doctor import wrong
from tests import makers
from tests.makers import Question, Story
from tests.people import Browser, Cast, Person

FOUR = ["Rest", "Walking", "Music", "Tea"]


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def press(browser: Browser, question: Question, *choices: str, **more: str) -> Browser:
    """Tick these, and send."""
    browser.get(question.path)
    form = [("csrf_token", browser.token), *(("choice", str(question.choices[each])) for each in choices)]
    data: dict[str, list[str]] = {}
    for name, value in [*form, *more.items()]:
        data.setdefault(name, []).append(value)
    return browser.seen(browser.client.post(question.ballots_path, data=data, follow_redirects=True))


def rank(browser: Browser, question: Question, *choices: str) -> Browser:
    """Give these places, from the first on."""
    places = {f"place-{question.choices[each]}": str(place) for place, each in enumerate(choices, 1)}
    return browser.get(question.path).post_form(question.ballots_path, follow=True, **places)


def told(question: Question) -> dict[str, tuple[int, int, int]]:
    with question.app.app_context():
        assert wrong() == []
        wanted = select(Choice.text, Choice.ballots, Choice.firsts, Choice.points)
        rows = session.execute(wanted.where(Choice.poll_id == question.id).order_by(Choice.position))
        return {text: (ballots, firsts, points) for text, ballots, firsts, points in rows}


def test_several_answers_within_bounds(ada: Person, story: Story) -> None:
    question = makers.a_poll(story, [*FOUR, UNSAID], kind=PollKind.SEVERAL, least=2, most=3)
    browser = ada.browser.get(question.path)
    assert "Choose 2 to 3." in browser.text
    for choices, problem in (
        ([], "Please choose at least one of the answers."),
        (["Tea"], "Please choose at least 2. You have 1."),
        (FOUR, "Please choose 3 at most. You have 4."),
        (["Tea", "Rest", UNSAID], "Please choose either answers or “I’d rather not say”."),
    ):
        assert press(browser, question, *choices).status == 422
        assert problem in browser.text
        ticked = {box["value"] for box in browser.page.select("[name=choice][checked]")}
        assert ticked == {str(question.choices[each]) for each in choices}  # nothing is lost
    press(browser, question, "Tea", "Rest")
    assert browser.status == 200
    assert {text for text, counts in told(question).items() if counts[0]} == {"Tea", "Rest"}
    with ada.app.app_context():
        assert question.poll.ballots == 1


def test_somebody_would_rather_not_say(ada: Person, story: Story) -> None:
    question = makers.a_poll(story, [*FOUR, UNSAID], kind=PollKind.SEVERAL)
    press(ada.browser, question, UNSAID)
    assert told(question)[UNSAID] == (1, 0, 0)


def test_a_scale_from_one_to_five(ada: Person, story: Story) -> None:
    steps = ["1", "2", "3", "4", "5", UNSAID]
    question = makers.a_poll(story, steps, kind=PollKind.SCALE, low="not at all", high="very much")
    browser = ada.browser.get(story.path)
    labels = [" ".join(each.get_text().split()) for each in browser.page.select(".poll .choice")]
    assert labels == ["1: not at all", "2", "3", "4", "5: very much", UNSAID]
    press(browser, question, "4")
    assert told(question)["4"] == (1, 0, 0)


def test_a_ranking_is_counted_in_points_and_first_places(cast: Cast, story: Story) -> None:
    question = makers.a_poll(story, [*FOUR, UNSAID], kind=PollKind.RANKED, most=4)
    rank(cast.ada.browser, question, "Tea", "Music", "Rest", "Walking")
    rank(cast.ben.browser, question, "Music")
    press(cast.mo.browser, question, UNSAID)
    assert told(question) == {
        "Rest": (1, 0, 2),
        "Walking": (1, 0, 1),
        "Music": (2, 1, 7),
        "Tea": (1, 1, 4),
        UNSAID: (1, 0, 0),
    }
    browser = cast.ada.browser.get(question.path)
    assert "You chose: Tea , Music , Rest , Walking" in browser.text
    assert "a first place brings 4 points" in browser.text


def test_two_answers_in_one_place_are_asked_for_again(ada: Person, story: Story) -> None:
    question = makers.a_poll(story, FOUR, kind=PollKind.RANKED, most=4)
    places = {f"place-{question.choices[each]}": "1" for each in ("Tea", "Rest")}
    browser = ada.browser.get(question.path).post_form(question.ballots_path, follow=True, **places)
    assert browser.status == 422
    assert "Two answers have the same place." in browser.text
    chosen = [each["value"] for each in browser.page.select("select option[selected]")]
    assert chosen == ["1", "1"]
    assert rank(browser, question).status == 422
    assert "Please put at least one of the answers in its place." in browser.text


def test_places_may_leave_gaps(ada: Person, story: Story) -> None:
    question = makers.a_poll(story, FOUR, kind=PollKind.RANKED, most=4)
    places = {f"place-{question.choices['Tea']}": "4", f"place-{question.choices['Rest']}": "2"}
    ada.browser.get(question.path).post_form(question.ballots_path, follow=True, **places)
    assert told(question)["Rest"] == (1, 1, 4)
    assert told(question)["Tea"] == (1, 0, 3)


def test_other_words_are_for_the_team_from_five_on(cast: Cast, visitor: Browser, story: Story) -> None:
    question = makers.a_poll(story, ["Rest", OTHER])
    press(cast.ada.browser, question, OTHER, words="A long bath")
    desk = cast.ed.browser.get(f"/desk/polls/{question.id}")
    assert "A long bath" not in desk.text
    makers.some_votes(question, {OTHER: 4})
    assert "A long bath" not in desk.get(f"/desk/polls/{question.id}").text
    assert "stands here when the poll has closed" in desk.text
    desk.post_form(f"/desk/polls/{question.id}/closing")
    assert "A long bath" in desk.get(f"/desk/polls/{question.id}").text
    assert "ada" not in desk.page.select_one("main").get_text()  # type: ignore[union-attr]
    for browser in (visitor, cast.mo.browser):
        for path in (
            question.path,
            story.path,
            f"{question.path}/results.json",
            f"{question.path}/results.csv",
        ):
            assert "A long bath" not in browser.get(path).response.get_data(as_text=True)


def test_other_words_pass_the_rules_and_belong_to_other(ada: Person, story: Story) -> None:
    question = makers.a_poll(story, ["Rest", OTHER])
    browser = press(ada.browser, question, OTHER, words="Write to me at jo@example.com")
    assert browser.status == 422
    assert browser.page.select_one("[name=words]")["value"] == "Write to me at jo@example.com"  # type: ignore[index]
    assert press(browser, question, "Rest", words="A bath").status == 422
    assert "You wrote something under “Other”." in browser.text
    assert press(browser, question, OTHER, words="x" * 201).status == 422
    assert "This has 201." in browser.text
    assert told(question)[OTHER] == (0, 0, 0)
    assert press(browser, question, OTHER).status == 200


@pytest.mark.parametrize("kind", list(PollKind))
def test_garbage_in_a_ballot_is_asked_for_again_and_changes_nothing(
    app: Flask, ada: Person, story: Story, kind: PollKind
) -> None:
    question = makers.a_poll(story, FOUR, kind=kind)
    other = makers.a_poll(story, ["Elsewhere", "Not"], "Where?")
    browser = ada.browser.get(question.path)
    first = str(question.choices["Rest"])
    for data in (
        {"choice": "\x00"},
        {"choice": "-1"},
        {"choice": "9" * 40},
        {"choice": [first, str(other.choices["Elsewhere"])]},
        {"choice": str(other.choices["Elsewhere"])},
        {f"place-{first}": "zero"},
        {f"place-{first}": "x" * 5000},
        {"choice": [str(number) for number in range(300)]},
    ):
        sent = {"csrf_token": browser.token, **data}
        assert browser.client.post(question.ballots_path, data=sent).status_code == 422
    with app.app_context():
        assert session.scalars(select(Ballot.voter)).all() == session.scalars(select(Mark.voter)).all() == []


@pytest.mark.parametrize(
    ("kind", "least", "most", "said"),
    [
        (PollKind.SEVERAL, 2, 3, "Choose 2 to 3."),
        (PollKind.SEVERAL, 1, 4, "Choose as many as you like."),
        (PollKind.RANKED, 1, 3, "Give a place to 1 to 3: 1 is what you would put first."),
        (PollKind.RANKED, 2, 4, "Give a place to at least 2: 1 is what you would put first."),
    ],
)
def test_a_ballot_says_how_many_to_mark(cast: Cast, kind: PollKind, least: int, most: int, said: str) -> None:
    asked = makers.a_poll_alone(cast.ed, ["A", "B", "C", "D"], kind=kind, least=least, most=most)
    said_there = cast.ada.browser.get(asked.path).page.select_one(f"#poll-{asked.id}-help")
    assert said_there is not None
    assert " ".join(said_there.get_text().split()) == said
