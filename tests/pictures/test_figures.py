"""Pictures in stories: sized, described, the same for all readers; nothing is broken while one is missing."""

import pytest
from bs4 import Tag
from flask import Flask

from forum.core import clock
from forum.core.db import session, transaction
from forum.editing.actions import begin, save
from forum.editing.manuscript import Manuscript
from forum.editing.typesetting import typeset
from forum.pictures import actions, queries
from forum.pictures.models import Picture
from tests import makers
from tests.handles import Story
from tests.house.test_statements import count
from tests.people import Browser, Person
from tests.pictures import files
from tests.pictures.conftest import Send, part, words, worked

TEXT = 'Before.\n\n![Two cups <b> & "more"](/pictures/1 "My desk")\n\nAfter.'


@pytest.fixture
def story(app: Flask, ed: Person) -> Story:
    """A story with picture 1, if there is one."""
    return makers.an_article(ed, text=TEXT)


def _figure(browser: Browser, story: Story) -> Tag | None:
    return browser.get(story.path).page.select_one(".words--story figure.figure")


def test_a_figure_says_its_size_and_leaves_the_browser_the_choice(
    send: Send, story: Story, visitor: Browser
) -> None:
    browser = send(files.a_jpeg(), description="Cups", credit="Photo: Ana")
    browser.get("/desk/pictures/1").post_form("/desk/pictures/1", credit="Photo: Ana")
    figure = _figure(visitor, story)
    assert figure is not None
    image, source = figure.select_one("img"), figure.select_one("source")
    assert image is not None
    assert source is not None
    assert image["alt"] == 'Two cups <b> & "more"'
    assert (image["width"], image["height"], image["loading"], image["decoding"]) == (
        "900",
        "600",
        "lazy",
        "async",
    )
    assert source["type"] == "image/webp"
    assert [each.split()[1] for each in str(source["srcset"]).split(", ")] == ["480w", "800w", "900w"]
    assert str(image["src"]).endswith("/900.jpeg")
    for address in [str(image["src"]), *(each.split()[0] for each in str(source["srcset"]).split(", "))]:
        assert visitor.client.get(address).status_code == 200
    assert words(visitor, "figcaption") == "My desk. Photo: Ana"


def test_where_the_text_says_nothing_the_words_of_the_library_stand(
    send: Send, ed: Person, visitor: Browser
) -> None:
    browser = send(files.a_jpeg(), description="Two cups")
    browser.get("/desk/pictures/1").post_form("/desk/pictures/1", caption="On my desk")
    story = makers.an_article(ed, text="![](/pictures/1)")
    figure = _figure(visitor, story)
    assert figure is not None
    assert part(visitor, "figure img")["alt"] == "Two cups"
    assert words(visitor, "figcaption") == "On my desk"


def test_while_it_is_made_readers_see_nothing_and_editors_a_sentence(
    app: Flask, send: Send, story: Story, visitor: Browser, desk: Browser
) -> None:
    for browser in (visitor, desk):
        assert _figure(browser, story) is None
    assert "Picture 1 is not ready, or there is no such picture." in desk.text
    assert "Picture 1" not in visitor.text
    assert "Before. After." in visitor.text
    send(files.a_jpeg(1500, 1000), description="Two cups")
    with app.app_context(), transaction():
        actions.uses(story.id, [1])
    assert _figure(visitor, story) is None
    worked(app)
    for browser in (visitor, desk):
        assert _figure(browser, story) is not None


def test_a_new_description_is_on_every_page_at_once(
    app: Flask, send: Send, ed: Person, visitor: Browser
) -> None:
    browser = send(files.a_jpeg(), description="Cups")
    story = makers.an_article(ed, text="![](/pictures/1)")
    with app.app_context(), transaction():
        actions.uses(story.id, [1])
    assert _figure(visitor, story) is not None
    browser.get("/desk/pictures/1").post_form("/desk/pictures/1", description="Three cups")
    _figure(visitor, story)
    assert part(visitor, "figure img")["alt"] == "Three cups"


def test_a_story_without_pictures_asks_no_more_and_one_with_many_asks_once(
    app: Flask, send: Send, ed: Person, visitor: Browser
) -> None:
    for width in (100, 110, 120):
        send(files.a_jpeg(width, 100), description="Cups")
    texts = ["None.", *("\n\n".join(f"![x](/pictures/{id})" for id in range(1, most + 1)) for most in (1, 3))]
    stories = [makers.an_article(ed, f"Story {place}", text=text) for place, text in enumerate(texts)]
    none, one, three = (count(visitor, story.path) for story in stories)
    assert (one, three) == (none + 1, none + 1)
    assert len(visitor.get(stories[2].path).page.select("figure img")) == 3
    assert [count(visitor, story.path) for story in stories] == [1, 1, 1]


def test_what_is_saved_or_put_out_says_where_a_picture_stands(app: Flask, send: Send, ed: Person) -> None:
    for width in (100, 110, 120, 130):
        send(files.a_jpeg(width, 100), description="Cups")
    with app.app_context():
        now = clock.now()
        with transaction():
            article = begin(ed.member, typeset(Manuscript("A", body="![x](/pictures/1)", picture=2)), now)
        assert _used(article.id) == {1, 2}
        with transaction():
            save(ed.member, article, typeset(Manuscript("A", body="![x](/pictures/3)")), now, on=1)
        assert _used(article.id) == {3}
        with transaction():
            save(ed.member, article, typeset(Manuscript("A", body="![x](/pictures/77)")), now, on=2)
        assert _used(article.id) == set()


def test_what_readers_see_stays_in_use_while_an_editor_writes_on(app: Flask, send: Send, ed: Person) -> None:
    for width in (100, 110):
        send(files.a_jpeg(width, 100), description="Cups")
    story = makers.an_article(ed, text="![x](/pictures/1)")
    with app.app_context():
        with transaction():
            save(
                ed.member,
                story.article,
                typeset(Manuscript("A", body="![x](/pictures/2)")),
                clock.now(),
                on=1,
            )
        assert _used(story.id) == {1, 2}


def _used(article_id: int) -> set[int]:
    found = {each.id for each in session.query(Picture).all() if article_id in queries.articles_with(each.id)}
    session.rollback()
    return found
