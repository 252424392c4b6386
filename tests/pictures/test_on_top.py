"""A picture on top of a story: chosen by an editor, seen by readers on the page and small in lists."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from bs4 import Tag
from flask import Flask

from forum.core.db import session
from forum.editing import queries
from forum.editing.manuscript import Manuscript
from forum.editing.queries.standing import missing_in
from forum.pictures.models import Faces, Picture
from tests import makers
from tests.editing import desk as at_desk
from tests.editing.desk import WHOLE
from tests.handles import Story
from tests.house.test_statements import count
from tests.people import Browser, Cast, Person
from tests.pictures import files
from tests.pictures.conftest import Send, part, words


@pytest.fixture
def described(send: Send) -> Browser:
    """Pictures 1 and 2 are in the library, with all that they need."""
    browser = send(files.a_jpeg(900, 600), description="Two cups", faces="none shown")
    browser.get("/desk/pictures/1").post_form("/desk/pictures/1", faces="none shown", credit="Photo: Ana")
    send(files.a_jpeg(600, 900), description="A red kite")
    browser.get("/desk/pictures/2").post_form("/desk/pictures/2", faces="none shown")
    return browser


def _out(cast: Cast, picture: int | None = 1) -> Story:
    return at_desk.published(cast.ed, cast.ola, replace(WHOLE, picture=picture))


def _write(story: Story) -> str:
    return f"/desk/stories/{story.id}/write"


def test_readers_see_it_first_and_sized_and_browsers_choose_the_file(
    described: Browser, cast: Cast, visitor: Browser
) -> None:
    visitor.get(_out(cast).path)
    figures = visitor.page.select("article.story figure")
    assert len(figures) == 1
    image = part(visitor, "article.story > figure.figure--top img")
    assert image["alt"] == "Two cups"
    assert (image["width"], image["height"], image["fetchpriority"]) == ("900", "600", "high")
    assert "loading" not in image.attrs
    source = part(visitor, "figure.figure--top source")
    assert [each.split()[1] for each in str(source["srcset"]).split(", ")] == ["480w", "800w", "900w"]
    assert "Photo: Ana" in words(visitor, "figure.figure--top figcaption")
    order = [each.name for each in visitor.page.select("article.story > header, article.story > figure")]
    assert order == ["header", "figure"]


def test_cards_have_it_small_and_lazy_and_ask_no_more_for_it(
    described: Browser, cast: Cast, visitor: Browser
) -> None:
    makers.an_article(cast.ed, "Another one")
    paths = ("/", "/articles", "/topics/daily-life", "/authors/ed")
    without = _out(cast, None)
    before = [count(visitor, path) for path in paths]
    at_desk.saved(cast.ed, without, picture=1)
    _publish_the_changes(cast, without)
    assert [count(visitor, path) for path in paths] == before
    for path in paths:
        (image,) = _thumbs(visitor.get(path))
        assert (image["width"], image["height"], image["alt"], image["loading"]) == ("900", "600", "", "lazy")
        source = image.find_previous("source")
        assert isinstance(source, Tag)
        for address in (str(source["srcset"]), str(image["src"])):
            assert visitor.client.get(address).status_code == 200
        assert str(source["srcset"]).endswith("/480.webp")


def _thumbs(browser: Browser) -> Sequence[Tag]:
    return browser.page.select(".card .thumb img")


def _publish_the_changes(cast: Cast, story: Story) -> None:
    browser = cast.ed.browser.get(at_desk.at_the_desk(story))
    action = f"{at_desk.at_the_desk(story)}/update"
    browser.post_form(action, kind="small")
    assert browser.status == 200


def test_a_change_of_a_published_story_waits_until_it_is_put_out(
    described: Browser, cast: Cast, visitor: Browser
) -> None:
    story = _out(cast)
    at_desk.saved(cast.ed, story, picture=2)
    visitor.get(story.path)
    assert part(visitor, "figure.figure--top img")["alt"] == "Two cups"
    assert "In 1 place" in described.get("/desk/pictures").text  # both are in use meanwhile
    assert described.post("/desk/pictures/1/removal").status == 403
    assert described.post("/desk/pictures/2/removal").status == 403
    _publish_the_changes(cast, story)
    visitor.get(story.path)
    assert part(visitor, "figure.figure--top img")["alt"] == "A red kite"
    described.get("/desk/pictures?show=unused")
    assert [each.get_text(strip=True) for each in described.page.select(".shelf__words")] == ["Two cups"]


def test_an_editor_chooses_it_by_words_without_script_and_loses_nothing(
    described: Browser, app: Flask, cast: Cast
) -> None:
    story = at_desk.begun(cast.ed)
    browser = cast.ed.browser.get(_write(story))
    assert _offered(browser) == ["", "2", "1"]
    browser.post_form(_write(story), body="Typed.", find_picture="cups", do="find")
    assert _offered(browser) == ["", "1"]
    assert part(browser, "#body").get_text().strip() == "Typed."
    with app.app_context():
        assert queries.latest(story.article).number == 1
    browser.post_form(_write(story), picture=1)
    assert part(browser, "#picture [checked]")["value"] == "1"
    assert "Two cups" in words(browser, "#picture")
    assert part(browser, "#proof figure.figure--top img")["alt"] == "Two cups"
    with app.app_context():
        assert story.article.picture_id == 1
    browser.post_form(_write(story), picture="")
    with app.app_context():
        assert story.article.picture_id is None


def _offered(browser: Browser) -> list[str]:
    return [str(each["value"]) for each in browser.page.select("#picture [name=picture]")]


def test_the_way_to_the_library_keeps_what_is_typed_and_leads_back(
    described: Browser, app: Flask, cast: Cast
) -> None:
    story = at_desk.begun(cast.ed)
    browser = cast.ed.browser.get(_write(story))
    browser.post_form(_write(story), body="Typed and not saved.", do="add")
    assert browser.path.startswith("/desk/pictures?back=")
    browser.get(str(part(browser, ".shelf__way")["href"]))
    browser.post_form("/desk/pictures/2", caption="At the sea")  # saying more of it keeps the way back
    browser.get(str(part(browser, "a.button[href*=picture]")["href"]))
    assert part(browser, "#body").get_text().strip() == "Typed and not saved."
    assert part(browser, "#picture [checked]")["value"] == "2"
    with app.app_context():
        assert queries.latest(story.article).number == 1


def test_the_way_back_never_leads_to_another_site(described: Browser) -> None:
    for back in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:1"):
        assert "evil" not in described.get("/desk/pictures/1", follow=True).response.text
        described.seen(described.client.get("/desk/pictures/1", query_string={"back": back}))
        assert "Take this picture" not in described.text


@pytest.mark.parametrize(
    ("picture", "faces", "sentence"),
    [
        ("Two cups", Faces.UNSAID, "Nobody has said whether the picture on top shows somebody’s face"),
        ("", Faces.NONE, "The picture on top has no description"),
        ("Two cups", Faces.NONE, ""),
    ],
)
def test_what_it_lacks_keeps_a_story_from_being_published(
    app: Flask, send: Send, picture: str, faces: Faces, sentence: str
) -> None:
    send(files.a_jpeg())
    with app.app_context():
        row = session.get_one(Picture, 1)
        row.description, row.faces = picture, faces
        session.commit()
        found = [each for each in missing_in(1, Manuscript(picture=1)) if each.field == "picture"]
        assert [each.sentence[: len(sentence)] for each in found] == ([sentence] if sentence else [])
        unknown = [each.sentence for each in missing_in(1, Manuscript(picture=77)) if each.field == "picture"]
        assert unknown == ["Picture 77 is not in the library."]


def test_a_number_that_is_no_picture_reaches_no_page(app: Flask, ed: Person) -> None:
    story = at_desk.begun(ed, replace(WHOLE, picture=77))
    with app.app_context():
        assert story.article.picture_id is None
    assert "Picture 77, which is not in the library" in ed.browser.get(_write(story)).text


def test_two_revisions_and_a_clash_say_which_picture(described: Browser, cast: Cast) -> None:
    story = at_desk.begun(cast.ed, replace(WHOLE, picture=1))
    late = cast.ed.browser.get(_write(story))
    at_desk.saved(cast.ola, story, picture=2)
    browser = cast.ed.browser.get(f"/desk/stories/{story.id}/revisions?from=1&to=2")
    assert "Picture 1: Two cups" in words(browser, ".compared")
    assert "Picture 2: A red kite" in words(browser, ".compared")
    late.post_form(_write(story), picture="")
    assert late.status == 409
    assert "Picture 2: A red kite" in words(late, ".clash")


def test_a_contributor_changes_nothing_about_it(described: Browser, app: Flask, cast: Cast) -> None:
    story = at_desk.begun(cast.ada, replace(WHOLE, picture=1))
    browser = cast.ada.browser.get(_write(story))
    assert browser.page.select_one("#picture") is None
    browser.post(_write(story), title="Mine", body="Words.", picture=2, opened_on=1, do="save")
    with app.app_context():
        assert queries.latest(story.article).manuscript.picture == 1
