"""Everybody sees what came of a poll, as far as nobody can be found in it; and nobody who chose what."""

import re
from datetime import timedelta

import pytest

from forum.core import clock
from forum.polls.kinds import PollKind, Results
from tests import makers
from tests.makers import Question, Story
from tests.people import Browser, Cast, Person


def rows(browser: Browser) -> list[list[str]]:
    """The table of results: answer, share, votes."""
    lines = browser.page.select("main table tbody tr")
    return [[" ".join(cell.get_text(" ").split()) for cell in line.select("th, td")] for line in lines]


def cast_votes(cast: Cast, story: Story, question: Question) -> None:
    """Ada and Ben say yes, Mo says no, and some others say one or the other."""
    for person, choice in ((cast.ada, "Yes"), (cast.ben, "Yes"), (cast.mo, "No")):
        browser = person.browser.get(story.path)
        browser.post_form(question.ballots_path, choice=question.choices[choice])
    makers.some_votes(question, {"Yes": 9, "No": 5})


def test_results_can_be_seen_without_voting_and_without_an_account(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    question = makers.a_poll(story, ["Yes", "No", "Never"])
    cast_votes(cast, story, question)
    for reader in (visitor, cast.una.browser):
        for path in (story.path, question.path):
            reader.get(path)
            assert rows(reader) == [
                ["Yes", "10 to 14 votes"],
                ["No", "fewer than 5 votes"],
                ["Never", "fewer than 5 votes"],
            ]
            assert "10 to 22 people answered." in reader.text
            assert reader.page.select("main .results__bar") == []
            assert " %" not in reader.page.select_one("main .results").get_text()  # type: ignore[union-attr]
            assert "This is not medical evidence." in reader.text


def test_once_it_has_closed_counts_are_exact_from_five_on(ed: Person, visitor: Browser) -> None:
    story = makers.an_article(ed)
    question = makers.a_poll(story, ["Yes", "No", "Never"])
    makers.some_votes(question, {"Yes": 9, "No": 6})
    ed.browser.get(f"/desk/polls/{question.id}").post_form(f"/desk/polls/{question.id}/closing")
    assert rows(visitor.get(question.path)) == [
        ["Yes", "60 %", "9 votes"],
        ["No", "40 %", "6 votes"],
        ["Never", "0 %", "0 votes"],
    ]
    assert "15 people answered." in visitor.text


def test_fewer_than_five_answers_show_nothing(ed: Person, visitor: Browser) -> None:
    question = makers.a_poll(makers.an_article(ed))
    makers.some_votes(question, {"Yes": 4})
    for path in (question.path, f"{question.path}/results.csv", f"{question.path}/results.svg"):
        text = visitor.get(path).response.get_data(as_text=True)
        assert "<table" not in text
        assert "4 votes" not in text
    assert "Fewer than 5 people have answered" in visitor.get(question.path).text


def test_the_table_has_heads_that_say_what_its_numbers_are(ed: Person, visitor: Browser) -> None:
    story = makers.an_article(ed)
    makers.some_votes(makers.a_poll(story), {"Yes": 5})
    table = visitor.get(story.path).page.select_one("main table")
    assert table is not None
    assert [each.get_text() for each in table.select("thead th[scope=col]")] == ["Answer", "Votes"]
    assert len(table.select("tbody th[scope=row]")) == 2
    assert table.select_one("caption") is not None


def test_a_member_sees_their_own_answer_and_nobody_elses(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    question = makers.a_poll(story)
    cast_votes(cast, story, question)
    for person, answer in ((cast.ada, "Yes"), (cast.mo, "No")):
        browser = person.browser
        for path in (story.path, question.path):
            marked = [row[0] for row in rows(browser.get(path)) if "your answer" in row[0]]
            assert [row.split()[0] for row in marked] == [answer]
            assert f"You chose: {answer}" in browser.text


def test_nobodys_vote_is_on_anybody_elses_page(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    question = makers.a_poll(story)
    cast_votes(cast, story, question)
    for reader in (visitor, cast.una.browser, cast.ed.browser, cast.ola.browser):
        for path in (story.path, question.path):
            html = reader.get(path).response.get_data(as_text=True)
            assert "your answer" not in html
            assert "You chose" not in html
            main = reader.page.select_one("main")
            assert main is not None
            assert not re.search(r"\b(ada|ben|mo)\b", main.get_text())


def test_several_polls_under_a_story_are_counted_apart(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    one, two = makers.a_poll(story), makers.a_poll(story, ["Tea", "Coffee"], "What do you drink?")
    cast_votes(cast, story, one)
    browser = cast.ada.browser.get(story.path)
    assert browser.page.select(f"form[action='{one.ballots_path}']") == []
    browser.post_form(two.ballots_path, choice=two.choices["Tea"])
    assert "You chose: Yes" in browser.text
    assert "You chose: Tea" in browser.text
    assert "Fewer than 5 people have answered" in browser.text


@pytest.mark.parametrize(
    ("results", "before", "after", "closed"),
    [
        (Results.ALWAYS, True, True, True),
        (Results.ASKED, True, True, True),
        (Results.VOTED, False, True, True),
        (Results.CLOSED, False, False, True),
        (Results.STAFF, False, False, False),
    ],
)
def test_who_sees_what_came_of_it_and_when(
    cast: Cast,
    results: Results,
    before: bool,  # noqa: FBT001 - what is expected
    after: bool,  # noqa: FBT001 - the same
    closed: bool,  # noqa: FBT001 - the same
) -> None:
    question = makers.a_poll(makers.an_article(cast.ed), results=results)
    makers.some_votes(question, {"Yes": 6})
    ada, files = cast.ada.browser, [f"{question.path}/results.{kind}" for kind in ("csv", "json", "svg")]
    assert bool(rows(ada.get(question.path))) is before
    assert {ada.get(each).status for each in files} == ({200} if before else {403})
    ada.get(question.path).post_form(question.ballots_path, choice=question.choices["No"])
    assert bool(rows(ada.get(question.path))) is after
    assert {ada.get(each).status for each in files} == ({200} if after else {403})
    desk = cast.ed.browser.get(f"/desk/polls/{question.id}")
    assert rows(desk)  # the team always does
    desk.post_form(f"/desk/polls/{question.id}/closing")
    assert bool(rows(cast.ben.browser.get(question.path))) is closed


def test_who_looks_without_voting_can_still_vote(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    question = makers.a_poll(story)
    makers.some_votes(question, {"Yes": 6})
    browser = ada.browser.get(story.path)
    shown = browser.page.select_one(".poll details.poll__results")
    assert shown is not None
    assert shown.select_one("summary").get_text() == "Show results without voting"  # type: ignore[union-attr]
    browser.post_form(question.ballots_path, choice=question.choices["Yes"])
    assert "Thank you, your vote is counted." in browser.text
    assert browser.page.select(".poll details.poll__results") == []


def test_those_who_would_rather_not_say_are_in_no_share(ed: Person, visitor: Browser) -> None:
    question = makers.a_poll(makers.an_article(ed), ["Yes", "No", "I’d rather not say"])
    makers.some_votes(question, {"Yes": 6, "No": 6, "I’d rather not say": 12})
    ed.browser.get(f"/desk/polls/{question.id}").post_form(f"/desk/polls/{question.id}/closing")
    assert rows(visitor.get(question.path)) == [["Yes", "50 %", "6 votes"], ["No", "50 %", "6 votes"]]
    assert "12 people answered. 12 would rather not say; they are not among these." in visitor.text


def test_a_poll_whose_story_is_hidden_is_hidden(cast: Cast, visitor: Browser) -> None:
    question = makers.a_poll(makers.a_draft(cast.ed))
    for browser, status in ((visitor, 404), (cast.ada.browser, 404), (cast.ed.browser, 200)):
        for path in (question.path, f"{question.path}/results.csv", f"{question.path}/change"):
            assert browser.get(path).status == status
    assert str(question.id) not in [a["href"] for a in visitor.get("/polls").page.select("main a")]


def test_a_poll_that_opens_later_is_not_there_yet(cast: Cast, visitor: Browser) -> None:

    story = makers.an_article(cast.ed)
    question = makers.a_poll(story, opens_at=clock.now() + timedelta(days=1))
    assert visitor.get(question.path).status == 404
    assert visitor.get(story.path).page.select(".poll") == []
    assert cast.ada.browser.get(story.path).page.select(".poll") == []
    editor = cast.ed.browser.get(question.path)
    assert "This poll has not opened yet." in editor.text
    editor.post(question.ballots_path, choice=question.choices["Yes"])
    assert editor.status == 403


def test_a_scale_shows_the_average_once_it_is_exact(ed: Person, visitor: Browser) -> None:
    steps = ["1", "2", "3", "4", "5"]
    question = makers.a_poll(makers.an_article(ed), steps, kind=PollKind.SCALE, low="bad", high="good")
    makers.some_votes(question, {"4": 5, "5": 5})
    assert "On average" not in visitor.get(question.path).text
    ed.browser.get(f"/desk/polls/{question.id}").post_form(f"/desk/polls/{question.id}/closing")
    assert "On average: 4.5 of 5." in visitor.get(question.path).text
