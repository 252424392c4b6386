"""A poll closes by itself."""

from datetime import timedelta

import pytest
from flask import Flask

from forum.articles.queries import visible_head
from forum.comments.queries.threads import Sort
from forum.core import clock
from forum.core.db import transaction
from forum.pages.story.place import Place, place
from forum.polls.actions import open_poll
from forum.polls.asking import Asked, Terms
from tests import makers
from tests.makers import Story
from tests.people import Person

TEA = Asked("Tea?", ("Yes", "No"))


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def _place(app: Flask, story: Story, minutes: float) -> Place:
    with app.app_context():
        now = clock.now()
        head = visible_head(story.slug, None, now)
        return place(head, None, Sort.NEWEST, None, now + timedelta(minutes=minutes))


def test_a_page_with_an_open_poll_is_made_anew_when_the_poll_closes(
    app: Flask, story: Story, ed: Person
) -> None:
    with app.app_context(), transaction():
        now = clock.now()
        terms = Terms(closes_at=now + timedelta(minutes=30))
        open_poll(ed.member, TEA, terms, now, beside=story.article)
    before, after = _place(app, story, 29.9), _place(app, story, 30.1)
    assert before.key != after.key
    assert before.etag("") != after.etag("")


def test_a_page_without_a_poll_is_kept_for_an_hour(app: Flask, story: Story) -> None:
    hours = {_place(app, story, minutes).key for minutes in range(0, 60, 5)}
    assert len(hours) <= 2


def test_opening_a_poll_shows_at_once(app: Flask, story: Story, ed: Person) -> None:
    before = _place(app, story, 0)
    with app.app_context(), transaction():
        open_poll(ed.member, TEA, Terms(), clock.now(), beside=story.article)
    assert _place(app, story, 0).head.version == before.head.version + 1
