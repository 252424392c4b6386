"""The same form from many sides at the same moment: one comment, and everybody is led to it."""

from collections.abc import Callable
from functools import partial

import pytest
from flask import Flask

from forum.core.keys import fresh_key
from forum.core.web import limiter
from tests import makers
from tests.makers import Story
from tests.people import Browser, Person
from tests.races.crowd import at_once

TIMES = 20


@pytest.fixture(autouse=True)
def _as_often_as_one_likes(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """How often one member may write is another question."""
    monkeypatch.setattr(limiter, "enabled", False)


def senders(person: Person, count: int) -> list[Browser]:
    """So many tabs of one browser: one session, one token."""
    first = person.browser
    token, cookie = first.token, first.cookie(person.app.config["SESSION_COOKIE_NAME"])
    assert cookie is not None
    tabs = []
    for _ in range(count):
        tab = Browser(person.app)
        tab.client.set_cookie(person.app.config["SESSION_COOKIE_NAME"], cookie)
        tab.__dict__["sent_with"] = token
        tabs.append(tab)
    return tabs


def send(tab: Browser, story: Story, fields: dict[str, str]) -> tuple[int, str | None]:
    data = fields | {"csrf_token": tab.__dict__["sent_with"]}
    answer = tab.client.post(story.comments_path, data=data)
    return answer.status_code, answer.headers.get("Location")


def together(person: Person, story: Story, forms: list[dict[str, str]]) -> list[object]:
    """All of these forms at once, each from a tab of its own."""
    tabs = senders(person, len(forms))
    acts: list[Callable[[], object]] = [
        partial(send, tab, story, form) for tab, form in zip(tabs, forms, strict=True)
    ]
    return at_once(acts, threads=len(forms))


def test_one_form_sent_twenty_times_at_once_is_one_comment(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    answers = together(ada, story, [{"body": "Double click.", "key": fresh_key()}] * TIMES)
    assert len(set(answers)) == 1
    assert answers[0][0] == 303  # type: ignore[index]  # no exception: all are the same pair
    with ada.app.app_context():
        assert (story.article.comment_count, story.article.last_number) == (1, 1)


def test_one_reply_sent_twenty_times_at_once_is_one_reply(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    first = makers.a_comment(story, ed)
    answers = together(ada, story, [{"body": "Double.", "key": fresh_key(), "to": str(first.id)}] * TIMES)
    assert len(set(answers)) == 1
    assert answers[0][0] == 303  # type: ignore[index]  # no exception: all are the same pair
    with ada.app.app_context():
        assert (story.article.comment_count, first.comment.reply_count) == (2, 1)


def test_the_same_words_with_twenty_keys_at_once_are_one_comment(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    answers = together(ada, story, [{"body": "Retry.", "key": fresh_key()} for _ in range(TIMES)])
    assert len(set(answers)) == 1
    with ada.app.app_context():
        assert story.article.comment_count == 1


def test_one_key_with_twenty_texts_at_once_takes_one_and_asks_about_the_others(
    ada: Person, ed: Person
) -> None:
    story, key = makers.an_article(ed), fresh_key()
    answers = together(ada, story, [{"body": f"Text {number}", "key": key} for number in range(TIMES)])
    statuses = sorted(answer[0] for answer in answers)  # type: ignore[index]
    assert statuses == [303] + [409] * (TIMES - 1)
    with ada.app.app_context():
        assert story.article.comment_count == 1


def test_one_key_on_two_stories_at_once_is_taken_once(ada: Person, ed: Person) -> None:
    stories, key = [makers.an_article(ed, title) for title in ("One", "Two")], fresh_key()
    tabs = senders(ada, 10)
    fields = {"body": "To both.", "key": key}
    acts = [partial(send, tab, stories[turn % 2], fields) for turn, tab in enumerate(tabs)]
    statuses = {str(each[0]) for each in at_once(acts, threads=10)}  # type: ignore[index]
    assert statuses <= {"303", "409"}
    with ada.app.app_context():
        assert sum(story.article.comment_count for story in stories) == 1


def test_a_newcomer_who_writes_to_six_stories_at_once_posts_three_comments(ben: Person, ed: Person) -> None:
    stories = [makers.an_article(ed, f"Story {number}") for number in range(6)]
    tabs = senders(ben, len(stories))
    acts = [
        partial(send, tab, story, {"body": "Hello.", "key": fresh_key()})
        for tab, story in zip(tabs, stories, strict=True)
    ]
    statuses = sorted(each[0] for each in at_once(acts, threads=6))  # type: ignore[index]
    assert statuses == [303, 303, 303, 403, 403, 403]
    with ben.app.app_context():
        assert sum(story.article.comment_count for story in stories) == 3
