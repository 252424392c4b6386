"""A better file takes a picture's place: number, words and places stay; the old file goes."""

import pytest
from flask import Flask

from forum.core import clock
from forum.core.db import session, transaction
from forum.pictures import actions
from forum.pictures.jobs import workshop
from forum.pictures.models import Picture, PictureState
from tests import makers
from tests.people import Browser, Cast, Person
from tests.pictures import files
from tests.pictures.conftest import SPOOL, STORE, Send, kept, lying, part, replaced, told, words, worked

PAGE = "/desk/pictures/1"


@pytest.fixture
def browser(send: Send) -> Browser:
    """Picture 1, said all about."""
    browser = send(files.a_jpeg(300, 200), description="Two cups")
    return browser.get(PAGE).post_form(PAGE, caption="My desk", credit="Photo: Ana")


def test_number_words_and_places_stay_and_the_old_file_goes(
    app: Flask, browser: Browser, ed: Person, visitor: Browser
) -> None:
    story = makers.an_article(ed, text="![](/pictures/1)")
    with app.app_context(), transaction():
        actions.uses(story.id, [1])
    old = part(visitor.get(story.path), "figure img")["src"]
    with app.app_context():
        version = story.article.version
    replaced(browser, files.a_jpeg(600, 500))
    assert browser.path == PAGE
    image = part(visitor.get(story.path), "figure img")
    assert (image["width"], image["height"], image["alt"]) == ("600", "500", "Two cups")
    assert "My desk. Photo: Ana" in words(visitor, "figcaption")
    assert visitor.client.get(str(old)).status_code == 404
    assert set(kept(app)) == {"480.webp", "600.webp", "600.jpeg"}
    worked(app)
    assert {file.parent.name for file in lying(STORE)} == {str(image["src"]).split("/")[2]}
    with app.app_context():
        assert story.article.version > version
        assert session.query(Picture).count() == 1


def test_a_large_one_is_made_by_the_job_and_the_old_one_shows_meanwhile(
    app: Flask, browser: Browser, visitor: Browser
) -> None:
    replaced(browser, files.a_jpeg(1500, 1000))
    assert "Until it is there, the old one shows." in browser.text
    assert told(browser.client.get(f"{PAGE}/state"))["state"] == "waiting"
    src = str(part(browser, ".onepic__picture")["src"])
    assert visitor.client.get(src).status_code == 200
    assert len(browser.get("/desk/pictures").page.select(".shelf__one")) == 1  # it is no picture of its own
    assert browser.get("/desk/pictures/2").status == 404
    assert worked(app)["make pictures"] == 1
    worked(app, minutes=5)
    assert visitor.client.get(src).status_code == 404
    assert part(browser.get(PAGE), ".onepic__picture")["width"] == "1500"
    assert told(browser.client.get(f"{PAGE}/state"))["state"] == "ready"
    assert lying(SPOOL) == set()


def test_of_two_that_are_sent_the_later_one_stays(app: Flask, browser: Browser) -> None:
    replaced(browser, files.a_jpeg(1500, 1000))
    with app.app_context(), transaction():
        slow = actions.take(clock.now())
        assert slow
    replaced(browser, files.a_jpeg(1600, 1000))
    with app.app_context(), workshop().made(slow.token) as (folder, sizes):
        workshop().put_away(slow.token, folder, sizes)
        with transaction():
            assert not actions.finish(slow, sizes, clock.now())
    worked(app)
    worked(app, minutes=5)
    assert part(browser.get(PAGE), ".onepic__picture")["width"] == "1600"
    with app.app_context():
        assert {file.parent.name for file in lying(STORE)} == {session.get_one(Picture, 1).token}


def test_what_can_t_be_made_leaves_the_old_one_and_says_why(app: Flask, browser: Browser) -> None:
    broken = files.a_jpeg(1500, 1000)[:3000]
    replaced(browser, broken)
    worked(app)
    browser.get(PAGE)
    assert "so the old one stays. This picture is damaged" in words(browser, ".problem")
    assert part(browser, ".onepic__picture")["width"] == "300"
    replaced(browser, files.SVG)
    assert browser.status == 422
    assert "drawing (SVG)" in words(browser, ".problem")
    replaced(browser, files.a_jpeg(600, 500))
    assert part(browser, ".onepic__picture")["width"] == "600"
    assert "could not be made" not in browser.text


def test_a_file_that_is_in_the_library_already_is_named(send: Send, browser: Browser) -> None:
    send(files.a_jpeg(310, 200))
    replaced(browser, files.a_jpeg(310, 200))
    assert "in the library already, as picture 2" in words(browser, ".problem")
    replaced(browser, files.a_jpeg(300, 200))
    assert "the very file that this picture is made of" in words(browser, ".problem")


def test_who_deletes_a_picture_deletes_what_was_to_replace_it(app: Flask, browser: Browser) -> None:
    replaced(browser, files.a_jpeg(1500, 1000))
    browser.get(PAGE).post_form(f"{PAGE}/removal")
    worked(app)
    with app.app_context():
        assert session.query(Picture).count() == 0
    assert lying(STORE) == set()


def test_a_picture_that_could_not_be_made_can_be_replaced(app: Flask, send: Send) -> None:
    browser = send(files.a_jpeg(1500, 1000)[:3000], description="Cups")
    replaced(browser, files.a_jpeg(600, 400))
    assert browser.status == 403  # it is still being made
    worked(app)
    browser.get(PAGE)
    replaced(browser, files.a_jpeg(600, 400))
    with app.app_context():
        found = session.get_one(Picture, 1)
        assert (found.state, found.problem, found.description) == (PictureState.READY, "", "Cups")


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_replacing_is_for_editors(browser: Browser, cast: Cast, who: str) -> None:
    other = cast[who].browser
    replaced(other, files.a_jpeg(600, 500))
    assert other.status == 403
