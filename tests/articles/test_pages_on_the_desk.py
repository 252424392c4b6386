"""Editors write the standing pages; nothing that was written is lost."""

import pytest
from flask import Flask

from forum.articles.models import StandingWording
from forum.core.db import session
from tests.articles.test_standing_pages import written
from tests.people import Browser, Cast, Person

ABOUT = "/desk/pages/about"


def write(who: Person, body: str, path: str = ABOUT) -> Browser:
    return who.browser.get(path).post_form(path, title="About us", body=body, do="keep")


def wordings(app: Flask) -> list[str]:
    with app.app_context():
        return [each.body for each in session.query(StandingWording).order_by(StandingWording.number)]


def test_an_editor_begins_with_the_page_that_came_and_takes_its_place(ed: Person, visitor: Browser) -> None:
    browser = ed.browser.get(ABOUT)
    assert "long-term condition" in str(browser.page.select_one("#body"))
    browser.post_form(ABOUT, title="Who we are", body="Our *own* words.", do="keep")
    assert "Our own words." in visitor.get("/pages/about").text
    assert visitor.page.select_one("main em") is not None


def test_the_one_that_came_can_be_put_back_and_ones_own_again(ed: Person, visitor: Browser) -> None:
    write(ed, "Our own words.")
    browser = ed.browser.get(ABOUT)
    assert "Put back the one that came with Kith" in browser.text
    browser.post_form(f"{ABOUT}/showing")
    assert "long-term condition" in visitor.get("/pages/about").text
    assert "Put your own words back" in browser.text
    browser.post_form(f"{ABOUT}/showing")
    assert "Our own words." in visitor.get("/pages/about").text


def test_two_who_write_at_once_lose_nothing(cast: Cast, visitor: Browser) -> None:
    first, second = cast.ed.browser.get(ABOUT), cast.ola.browser.get(ABOUT)
    first.post_form(ABOUT, body="Ed’s words.", do="keep")
    second.post_form(ABOUT, body="Ola’s words.", do="keep")
    assert second.status == 409
    assert "Ed’s words." in str(second.page.select_one("[name=theirs]"))
    assert "Ola’s words." in str(second.page.select_one("#body"))
    assert "Ed’s words." in visitor.get("/pages/about").text
    second.post_form(ABOUT, body="The words of both.", do="keep")
    assert "The words of both." in visitor.get("/pages/about").text


def test_earlier_wordings_stay_and_can_be_used_again(ed: Person, visitor: Browser) -> None:
    write(ed, "First words.")
    write(ed, "Second words.")
    browser = ed.browser.get(f"{ABOUT}/wordings/1")
    assert "First words." in browser.text
    browser.post_form(f"{ABOUT}/wordings/1")
    assert "First words." in visitor.get("/pages/about").text
    assert wordings(ed.app) == ["First words.", "Second words.", "First words."]
    assert browser.get(f"{ABOUT}/wordings/9").status == 404


def test_what_was_brought_is_the_first_wording(ed: Person, visitor: Browser) -> None:
    written(ed, "about")
    write(ed, "Second words.")
    assert wordings(ed.app) == ["Our *own* words.", "Second words."]


def test_a_page_of_ones_own_is_begun_taken_down_and_put_back(ed: Person, visitor: Browser) -> None:
    new = "/desk/pages/new"
    browser = ed.browser.get(new).post_form(new, title="Our team", body="Four people.", do="keep")
    assert "Four people." in visitor.get("/pages/our-team").text
    browser.post_form("/desk/pages/our-team/showing")
    assert visitor.get("/pages/our-team").status == 404
    assert "Four people." in str(browser.get("/desk/pages/our-team").page.select_one("#body"))
    browser.post_form("/desk/pages/our-team/showing")
    assert visitor.get("/pages/our-team").status == 200


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ({"title": "", "body": "Words."}, 422),
        ({"title": "Words", "body": ""}, 422),
        ({"title": "About", "body": "Words."}, 409),
        ({"title": "Rules", "body": "Words."}, 422),
        ({"title": "x" * 201, "body": "Words."}, 422),
    ],
)
def test_what_can_not_be_a_page_is_refused_and_stays_typed(
    ed: Person, typed: dict[str, str], status: int
) -> None:
    new = "/desk/pages/new"
    browser = ed.browser.get(new).post_form(new, do="keep", **typed)  # type: ignore[arg-type]  # fields
    assert browser.status == status
    assert browser.page.select_one(".problem") is not None
    for text in typed.values():
        assert text in str(browser.page.select_one("form.form"))
    assert wordings(ed.app) == []


def test_a_preview_changes_nothing(ed: Person, visitor: Browser) -> None:
    browser = ed.browser.get(ABOUT).post_form(ABOUT, body="Only a *try*.", do="preview")
    assert browser.page.select_one("#preview-head ~ .words em") is not None
    assert "Only a try" not in visitor.get("/pages/about").text


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_only_editors_write_pages(cast: Cast, who: str) -> None:
    browser = cast[who].browser
    write(cast.ed, "Our own words.")
    for path in (ABOUT, f"{ABOUT}/showing", f"{ABOUT}/wordings/1", "/desk/pages/new"):
        assert browser.post(path, title="X", body="X").status == 403
    for path in ("/desk/pages", ABOUT, f"{ABOUT}/wordings/1"):
        assert browser.get(path).status == 403
    assert wordings(cast.ed.app) == ["Our own words."]
