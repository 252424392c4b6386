"""The library: what is said of a picture, where it stands, what still needs words; and what may go."""

import pytest
from flask import Flask

from forum.core.db import session, transaction
from forum.core.errors import Away
from forum.pictures import actions
from forum.pictures.models import Faces, Picture, Where
from forum.pictures.queries import PER_PAGE
from forum.pictures.store import InFolder
from tests import makers
from tests.house.test_statements import count
from tests.people import Browser, Cast, Person
from tests.pictures import files
from tests.pictures.conftest import STORE, Send, lying, part, told, words, worked

PAGE = "/desk/pictures/1"


def _shown(browser: Browser, query: str) -> list[str]:
    browser.get(f"/desk/pictures?{query}")
    return [" ".join(each.get_text().split()) for each in browser.page.select(".shelf__words")]


def _described(browser: Browser, **fields: str) -> Browser:
    return browser.get(PAGE).post_form(PAGE, follow=True, **fields)


def _put(app: Flask, article_id: int, ids: list[int]) -> None:
    with app.app_context(), transaction():
        actions.uses(article_id, ids)


def test_an_editor_says_what_a_picture_shows_and_whose_it_is(app: Flask, send: Send) -> None:
    said = {"description": "Two cups", "caption": 'My "desk"', "credit": "Photo: Ana", "faces": "none shown"}
    browser = _described(send(files.a_jpeg()), **said)
    assert browser.path == PAGE
    with app.app_context():
        found = session.get_one(Picture, 1)
        assert (found.description, found.caption, found.credit) == ("Two cups", 'My "desk"', "Photo: Ana")
        assert found.faces is Faces.NONE
    assert part(browser, "#line").get_text() == '![Two cups](/pictures/1 "My ”desk”")'


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"description": "IMG_2041.jpg"}, "This is the name of a file."),
        ({"description": "x" * 501}, "501 characters; 500 is the most"),
        ({"caption": "x" * 301}, "301 characters"),
        ({"faces": "agreed"}, "Please say who agreed, and how"),
    ],
)
def test_what_can_t_be_taken_is_said_and_stays_in_its_field(
    send: Send, fields: dict[str, str], sentence: str
) -> None:
    browser = _described(send(files.a_jpeg()), **{"credit": "Typed", **fields})
    assert browser.status == 422
    assert sentence in words(browser, ".problem")
    assert part(browser, "#credit")["value"] == "Typed"
    for typed in fields.values():
        assert typed in str(part(browser, "form.form"))


def test_without_a_description_there_is_no_line_for_a_story(send: Send) -> None:
    browser = send(files.a_jpeg())
    assert browser.page.select_one("#line") is None
    assert "Please say first what it shows" in browser.text
    assert told(browser.client.get(f"{PAGE}/state"))["line"] == ""


def test_consent_for_faces_is_kept_with_who_and_how_for_editors_alone(
    app: Flask, send: Send, ed: Person, visitor: Browser
) -> None:
    browser = _described(
        send(files.a_jpeg()), description="Ana", faces="agreed", faces_note="Ana, by e-mail on 3 May"
    )
    assert part(browser, "#faces_note")["value"] == "Ana, by e-mail on 3 May"
    story = makers.an_article(ed, text="![Ana](/pictures/1)")
    assert "by e-mail" not in visitor.get(story.path).text
    assert _shown(browser, "show=faces") == []


def test_lists_show_what_still_needs_something_and_what_words_say(app: Flask, send: Send, ed: Person) -> None:
    story = makers.an_article(ed)
    send(files.a_jpeg(100, 100), description="Two cups")
    send(files.a_jpeg(110, 100))
    browser = send(files.a_jpeg(120, 100), description="A 100% red kite")
    _put(app, story.id, [1])
    assert _shown(browser, "") == ["A 100% red kite", "Picture 2: needs a description", "Two cups"]
    assert _shown(browser, "show=unused") == ["A 100% red kite", "Picture 2: needs a description"]
    assert _shown(browser, "show=undescribed") == ["Picture 2: needs a description"]
    assert len(_shown(browser, "show=faces")) == 3
    assert _shown(browser, "q=CUPS+two") == ["Two cups"]
    assert _shown(browser, "q=0%25") == ["A 100% red kite"]
    assert _shown(browser, "q=_") == []
    assert "In 1 place" in browser.get("/desk/pictures").text


def test_a_long_library_has_pages_and_asks_no_more_than_a_short_one(app: Flask, send: Send) -> None:
    browser = send(files.a_jpeg(100, 100), description="Number 0")
    before = count(browser, "/desk/pictures")
    with app.app_context(), transaction():
        by = session.get_one(Picture, 1).by_id
        at = session.get_one(Picture, 1).at
        for number in range(1, PER_PAGE + 5):
            row = Picture(
                token=f"t{number}", upload=f"u{number}", by_id=by, at=at, description=f"Number {number}"
            )
            session.add(row)
    assert count(browser, "/desk/pictures") == before
    first = _shown(browser, "")
    browser.get(str(part(browser, ".pager a")["href"]))
    second = [" ".join(each.get_text().split()) for each in browser.page.select(".shelf__words")]
    assert len(first) == PER_PAGE
    assert [*first, *second] == [f"Number {number}" for number in reversed(range(PER_PAGE + 5))]


def test_its_page_says_where_it_stands(app: Flask, send: Send, ed: Person) -> None:
    browser = send(files.a_jpeg())
    story, topic = makers.an_article(ed, "Cups and saucers"), makers.a_topic(app)
    _put(app, story.id, [1])
    with app.app_context(), transaction():
        actions.use(Where.TOPIC, topic.id, [1, 999])
    browser.get(PAGE)
    links = {link["href"] for link in browser.page.select("section[aria-labelledby=places-head] a")}
    assert links == {story.path, "/topics/daily-life"}
    assert "In 2 places" in browser.get("/desk/pictures").text


def test_only_what_stands_nowhere_can_be_deleted_and_its_files_go(app: Flask, send: Send, ed: Person) -> None:
    browser, story = send(files.a_jpeg()), makers.an_article(ed)
    _put(app, story.id, [1])
    assert "in use, so it can’t be deleted" in browser.get(PAGE).text
    assert browser.post(f"{PAGE}/removal").status == 403
    _put(app, story.id, [])
    assert lying(STORE) != set()
    browser.get(PAGE).post_form(f"{PAGE}/removal")
    assert browser.path == "/desk/pictures"
    worked(app)
    assert lying(STORE) == set()
    assert browser.get(PAGE).status == 404
    assert send(files.a_jpeg()).status == 200  # the same may come again


def test_a_file_that_can_t_go_now_goes_later(app: Flask, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object) -> None:
        raise Away("Not now.")

    browser = send(files.a_jpeg())
    with monkeypatch.context() as patch:
        patch.setattr(InFolder, "remove", away)
        browser.get(PAGE).post_form(f"{PAGE}/removal")
        assert browser.status == 200
        worked(app)
        assert len(lying(STORE)) == 4
    assert worked(app)["clear leftovers"] == 4
    assert lying(STORE) == set()
    assert worked(app)["clear leftovers"] == 0


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_the_library_is_for_editors(send: Send, cast: Cast, who: str) -> None:
    send(files.a_jpeg())
    browser = cast[who].browser
    for path in ("/desk/pictures", PAGE, f"{PAGE}/state", "/pictures/1"):
        assert browser.get(path).status == 403
    for path in (PAGE, f"{PAGE}/removal"):
        assert browser.post(path, description="Mine").status == 403


def test_the_name_of_a_picture_in_a_story_leads_an_editor_to_its_page(send: Send) -> None:
    assert send(files.a_jpeg()).get("/pictures/1").path == PAGE
