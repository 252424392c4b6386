"""Stories are found by words of their titles, whatever wrote them, on both engines."""

import pytest
from flask import Flask
from sqlalchemy import delete, insert, update

from forum.articles.models import Article
from forum.articles.queries import find_stories
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.people import Cast


def found(app: Flask, words: str) -> list[str]:
    with app.app_context():
        return [each.title for each in find_stories(words)]


@pytest.mark.parametrize(
    ("words", "fits"),
    [
        ("infusion", True),
        ("INFUS", True),
        ("my inf", True),
        ("inf my", True),
        ("2nd", True),
        ("covid-19", True),
        ("19", True),
        ("the day after", False),
        ("fusion", False),
        ("%", False),
        ("' OR 1=1 --", False),
        ('"my" NOT (a:*', False),
        ("& | !", False),
    ],
)
def test_a_title_is_found_by_how_its_words_begin(app: Flask, cast: Cast, words: str, *, fits: bool) -> None:
    title = "My 2nd infusion: COVID-19, and after"
    makers.a_draft(cast.ed, title)
    assert found(app, words) == ([title] if fits else [])


def test_it_follows_every_change_also_those_that_are_made_in_bulk(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed, "Before")
    with app.app_context(), transaction():
        article = session.get_one(Article, story.id)
        keep = ("body", "html", "markup", "minutes", "author_id", "disclaimer_id")
        same = {name: getattr(article, name) for name in keep} | {"created_at": clock.now()}
        session.execute(insert(Article), [same | {"slug": "bulk", "title": "In bulk"}])
        session.execute(update(Article).where(Article.id == story.id).values(title="Afterwards"))
    assert (found(app, "befor"), found(app, "afterwards"), found(app, "bulk")) == (
        [],
        ["Afterwards"],
        ["In bulk"],
    )
    with app.app_context(), transaction():
        session.execute(delete(Article).where(Article.slug == "bulk"))
    assert found(app, "bulk") == []


def test_an_address_finds_its_story(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed, "Somewhere else")
    assert found(app, f"https://example.org{story.path}") == ["Somewhere else"]
