"""Moderators and editors tell readers something under a poll; it is told in the record, like other notes."""

import pytest

from tests import makers
from tests.makers import Question, Story
from tests.people import Browser, Cast


@pytest.fixture
def story(cast: Cast) -> Story:
    return makers.an_article(cast.ed)


@pytest.fixture
def question(story: Story) -> Question:
    return makers.a_poll(story)


@pytest.mark.parametrize("name", ["mo", "ed", "ola"])
def test_a_note_stands_under_the_poll_and_in_the_record(
    cast: Cast, visitor: Browser, story: Story, question: Question, name: str
) -> None:
    visitor.get(story.path)
    way = f"{question.path}/notes"
    browser = cast[name].browser.get(way).post_form(way, words="Few people *with MS* answered.")
    assert browser.location == f"{question.path}#notes"
    for path in (question.path, story.path):
        notes = visitor.get(path).page.select(".note")
        assert ["Few people with MS answered." in each.get_text() for each in notes] == [True]
        assert "Few people with MS" in cast.ada.browser.get(path).text
    record = cast.mo.browser.get("/moderation/record").text
    assert "changed the editor’s notes on" in record
    browser.get(way).post_form(f"{way}/taken-back")
    for path in (question.path, story.path):
        assert visitor.get(path).page.select(".note") == []
    browser.post(f"{way}/taken-back", note=999)
    assert browser.status == 404


def test_others_are_told_why_not(cast: Cast, question: Question) -> None:
    way = f"{question.path}/notes"
    browser = cast.ada.browser.get(way)
    assert browser.status == 403
    assert "Only moderators and editors" in browser.text
    assert browser.get("/account").post(way, words="Me too.").status == 403


@pytest.mark.parametrize(("words", "rule"), [("", ""), ("x" * 501, ""), ("Well.", "no-such-rule")])
def test_what_can_not_stand_there_is_said(cast: Cast, question: Question, words: str, rule: str) -> None:
    way = f"{question.path}/notes"
    browser = cast.mo.browser.get(way)
    browser.post(way, words=words, rule=rule)
    assert browser.status == 422
    assert browser.page.select_one("textarea[name=words]").get_text().strip() == words  # type: ignore[union-attr]


def test_a_poll_that_stands_alone_can_be_reported(cast: Cast) -> None:
    alone = makers.a_poll_alone(cast.ed, question="Is it good?")
    browser = cast.ada.browser.get(f"{alone.path}/report?reason=kindness")
    browser.post_form(f"{alone.path}/report", words="It is not kind.")
    assert browser.status == 200
    queue = cast.mo.browser.get("/moderation")
    assert "1 case is waiting" in queue.text
    assert "Is it good?" in queue.text
    assert queue.page.select(f"main a[href='{alone.path}']")
