"""A long thread costs no more questions to the database than a short one."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from flask import Flask
from sqlalchemy import event

from forum.core.db import db
from tests import makers
from tests.people import Browser, Person


@contextmanager
def counted(app: Flask) -> Iterator[list[str]]:
    """The statements that are sent to the database meanwhile."""
    with app.app_context():
        engine = db.engine
    sent: list[str] = []

    def note(*args: object) -> None:
        if str(args[2]).startswith(("SELECT", "WITH", "UPDATE", "INSERT", "DELETE")):
            sent.append(str(args[2]))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def cost(browser: Browser, path: str) -> int:
    with counted(browser.app) as sent:
        assert browser.get(path).status == 200
    return len(sent)


@pytest.mark.parametrize("signed_in", [False, True], ids=["a visitor", "a member"])
def test_the_story_page_costs_the_same_for_ten_comments_and_for_hundreds(
    ada: Person, ben: Person, ed: Person, visitor: Browser, *, signed_in: bool
) -> None:
    reader = ada.browser.get("/account") if signed_in else visitor
    costs = []
    for title, comments in (("Short", 60), ("Long", 400)):
        story = makers.an_article(ed, title)
        makers.a_poll(story)
        makers.many_comments(story, [ada, ben, ed], comments, threads=comments // 10)
        first = cost(reader, story.path)
        costs.append((first, cost(reader, story.path), cost(reader, f"{story.path}?sort=oldest")))
    assert costs[0] == costs[1]
    assert costs[0][0] <= 20  # its series, and what it leads on to, among them


def test_a_page_that_is_kept_costs_one_question(visitor: Browser, ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    makers.many_comments(story, [ada], 30, threads=3)
    visitor.get(story.path)
    assert cost(visitor, story.path) == 1


def test_lists_cost_the_same_whatever_is_on_them(visitor: Browser, ed: Person) -> None:
    empty = cost(visitor, "/articles")
    for number in range(14):
        makers.an_article(ed, f"Story {number}")
    assert cost(visitor, "/articles") == empty


def test_reading_writes_nothing(visitor: Browser, ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    first = makers.a_comment(story, ada)
    poll = makers.a_poll(story)
    reader = ada.browser
    paths = [
        "/",
        "/articles",
        "/topics",
        "/rules",
        story.path,
        first.path,
        poll.path,
        "/account",
        first.reply_path,
    ]
    with counted(ada.app) as sent:
        for browser in (visitor, reader):
            for path in paths:
                browser.get(path)
    assert [each for each in sent if not each.startswith("SELECT")] == []
