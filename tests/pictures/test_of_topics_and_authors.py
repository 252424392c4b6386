"""Pictures of topics and authors: chosen in their forms, shown on their pages, counted as used."""

import pytest
from flask import Flask

from forum.core.db import session
from forum.pictures.models import PictureUse
from tests import makers
from tests.people import Browser, Cast, Person
from tests.pictures import files
from tests.pictures.conftest import Send, part, words

TOPIC = "/desk/topics/daily-life"


@pytest.fixture
def browser(app: Flask, send: Send) -> Browser:
    """Ed's, with picture 1 in the library and a topic."""
    makers.a_topic(app)
    return send(files.a_jpeg(900, 600), description="Two cups")


def _uses(app: Flask) -> set[tuple[str, int]]:
    with app.app_context():
        return {(str(each.place), each.picture_id) for each in session.query(PictureUse)}


def test_a_topic_shows_its_picture_on_its_page_and_in_the_list(
    app: Flask, browser: Browser, visitor: Browser
) -> None:
    browser.get(TOPIC).post_form(TOPIC, description="Typed.", find_picture="kite", do="find")
    assert "No other picture has “kite”" in words(browser, "#picture")
    assert "Typed." in browser.text
    browser.post_form(TOPIC, find_picture="cups", do="find").post_form(TOPIC, picture=1)
    figure = part(visitor.get("/topics/daily-life"), "figure.figure--top img")
    assert (figure["alt"], figure["width"], figure["fetchpriority"]) == ("Two cups", "900", "high")
    assert part(visitor.get("/topics"), ".topic-list .thumb img")["loading"] == "lazy"
    assert _uses(app) == {("topic", 1)}
    browser.get(TOPIC).post_form(TOPIC, picture="")
    assert visitor.get("/topics/daily-life").page.select_one("figure") is None
    assert _uses(app) == set()


def test_a_topic_that_goes_lets_its_picture_go(app: Flask, browser: Browser) -> None:
    browser.get(TOPIC).post_form(TOPIC, picture=1)
    assert browser.post("/desk/pictures/1/removal").status == 403
    browser.get(TOPIC).post_form(f"{TOPIC}/removal")
    assert _uses(app) == set()


def test_a_picture_from_the_library_leads_back_to_the_topic(browser: Browser) -> None:
    browser.get(TOPIC)
    browser.get(str(part(browser, "#picture a.button")["href"]))
    browser.get(str(part(browser, ".shelf__way")["href"]))
    browser.get(str(part(browser, "a.button[href*=picture]")["href"]))
    assert part(browser, "#picture [checked]")["value"] == "1"


def test_an_editor_chooses_an_author_s_picture_and_the_author_takes_it_off(
    app: Flask, browser: Browser, cast: Cast, visitor: Browser
) -> None:
    makers.an_article(cast.ada)
    form = "/authors/ada/edit"
    own = cast.ada.browser.get(form)
    assert own.page.select_one("[name=picture]") is None
    own.post_form(form, body="I live by the sea.")
    browser.get(form).post_form(form, picture=1)
    image = part(visitor.get("/authors/ada"), ".person .thumb img")
    assert image["alt"] == "Two cups"
    browser.get("/desk/pictures/1")
    assert "ada (author)" in words(browser, "section[aria-labelledby=places-head]")
    own.get(form)
    assert [each["value"] for each in own.page.select("[name=picture]")] == ["", "1"]
    own.post_form(form, picture="")
    assert visitor.get("/authors/ada").page.select_one(".person .thumb") is None
    assert _uses(app) == set()


def test_an_author_can_t_take_a_picture_out_of_the_library(app: Flask, browser: Browser, cast: Cast) -> None:
    makers.an_article(cast.ada)
    answer = cast.ada.browser.get("/authors/ada/edit").post("/authors/ada/edit", picture=1, opened_on=0)
    assert answer.status == 403
    assert _uses(app) == set()


def test_who_leaves_leaves_no_picture_behind(app: Flask, browser: Browser, cast: Cast, ada: Person) -> None:
    makers.a_draft(ada)
    browser.get("/authors/ada/edit").post_form("/authors/ada/edit", picture=1)
    assert _uses(app) == {("author", 1)}
    page = ada.browser.get("/account/close")
    page.post_form("/account/close", password="three quiet words")
    assert _uses(app) == set()
