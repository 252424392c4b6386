"""Everybody sees what came of a poll, and nobody who chose what."""

import re

from tests import makers
from tests.makers import Question, Story
from tests.people import Browser, Cast, Person


def rows(browser: Browser) -> list[list[str]]:
    """The table of results: answer, share, votes."""
    lines = browser.page.select("main table tbody tr")
    return [[" ".join(cell.get_text(" ").split()) for cell in line.select("th, td")] for line in lines]


def cast_votes(cast: Cast, story: Story, question: Question) -> None:
    for person, choice in ((cast.ada, "Yes"), (cast.ben, "Yes"), (cast.mo, "No")):
        browser = person.browser.get(story.path)
        browser.post_form(question.ballots_path, choice=question.choices[choice])


def test_results_can_be_seen_without_voting_and_without_an_account(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    question = makers.a_poll(story, ["Yes", "No", "Never"])
    cast_votes(cast, story, question)
    for reader in (visitor, cast.una.browser):
        for path in (story.path, question.path):
            reader.get(path)
            assert rows(reader) == [
                ["Yes", "67 %", "2 votes"],
                ["No", "33 %", "1 vote"],
                ["Never", "0 %", "0 votes"],
            ]
            assert "3 people answered" in reader.text


def test_the_table_has_heads_that_say_what_its_numbers_are(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    makers.a_poll(story)
    table = visitor.get(story.path).page.select_one("main table")
    assert table is not None
    assert [each.get_text() for each in table.select("thead th[scope=col]")] == ["Answer", "Share", "Votes"]
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


def test_nobodys_vote_is_on_anybody_elses_page(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    question = makers.a_poll(story)
    cast_votes(cast, story, question)
    for reader in (visitor, cast.una.browser, cast.ed.browser, cast.ola.browser):
        for path in (story.path, question.path):
            html = reader.get(path).response.get_data(as_text=True)
            assert "your answer" not in html
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
    assert "3 people answered" in browser.text
    assert "1 person answered" in browser.text


def test_a_poll_without_votes_says_nobody_answered(ed: Person, visitor: Browser) -> None:
    story = makers.an_article(ed)
    makers.a_poll(story)
    visitor.get(story.path)
    assert [row[1] for row in rows(visitor)] == ["0 %", "0 %"]
