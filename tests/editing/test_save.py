"""Saving a story: what was written is kept under a number, and nobody overwrites anybody."""

from dataclasses import replace

import pytest
from flask import Flask

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Conflict, Invalid, Refused
from forum.editing import actions, queries
from forum.editing.manuscript import Manuscript
from forum.editing.typesetting import typeset
from tests import makers
from tests.people import Cast

WORDS = Manuscript(title="My first infusion", standfirst="Hour by hour.", body="It began at **seven**.")


def _begun(by: Member, words: Manuscript = WORDS) -> Article:
    with transaction():
        return actions.begin(by, typeset(words), clock.now())


def _saved(by: Member, article: Article, words: Manuscript, on: int) -> int:
    with transaction():
        return actions.save(by, article, typeset(words), clock.now(), on=on)


def test_a_story_that_is_begun_can_be_read_as_it_stands(app: Flask, cast: Cast) -> None:
    with app.app_context():
        article = _begun(cast.ed.member)
        assert queries.latest(article).number == 1
        path = f"/articles/{article.slug}"
    assert "seven" in cast.ed.browser.get(path).text
    assert cast.ada.browser.get(path).status == 404


def test_each_save_has_the_next_number_and_the_same_words_have_none(app: Flask, cast: Cast) -> None:
    with app.app_context():
        article = _begun(cast.ed.member)
        more = replace(WORDS, body="It began at eight.", topics=(), tags=("fatigue", "first day"))
        assert _saved(cast.ola.member, article, more, 1) == 2
        assert _saved(cast.ed.member, article, more, 2) == 2
        assert queries.revision(article.id, 1) == WORDS
        assert queries.latest(article) == (2, more)
        assert [tag.name for tag in article.tags] == ["fatigue", "first day"]


def test_who_saves_on_an_older_number_is_told_and_nothing_is_lost(app: Flask, cast: Cast) -> None:
    with app.app_context():
        article = _begun(cast.ed.member)
        _saved(cast.ola.member, article, replace(WORDS, body="By Ola."), 1)
        with pytest.raises(Conflict):
            _saved(cast.ed.member, article, replace(WORDS, body="By Ed."), 1)
        assert queries.latest(article).manuscript.body == "By Ola."


def test_a_published_story_is_kept_as_found_and_changes_wait(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    with app.app_context():
        article = story.article
        found = queries.latest(article)
        assert found.number == 0
        assert _saved(cast.ed.member, article, replace(found.manuscript, body="Quite other."), 0) == 2
        assert queries.revision(article.id, 1) == found.manuscript
        assert article.body == found.manuscript.body
    assert "Quite other" not in cast.ada.browser.get(story.path).text


def test_members_cannot_save_a_story(app: Flask, cast: Cast) -> None:
    with app.app_context():
        article = _begun(cast.ed.member)
        with pytest.raises(Refused):
            _saved(cast.ada.member, article, WORDS, 1)


def test_what_names_something_that_is_not_there_is_refused(app: Flask, cast: Cast) -> None:
    with app.app_context():
        article = _begun(cast.ed.member)
        for wrong in (replace(WORDS, author="nobody-here"), replace(WORDS, topics=("no-such-topic",))):
            with pytest.raises(Invalid):
                _saved(cast.ed.member, article, wrong, 1)
        assert queries.latest(article) == (1, WORDS)


def test_a_manuscript_reads_back_as_it_was_written() -> None:
    full = replace(WORDS, paid=True, sponsor="A fund", topics=("a", "b"), tags=("c",), picture=3)
    assert Manuscript.from_json(full.as_json()) == full
    assert Manuscript.from_json('{"title": "Old", "gone": 1}') == Manuscript(title="Old")
