"""An editor adds pictures: by the form, with script and without; by paste and by drop beside the text."""

import base64
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, StorageState, expect

from tests.browser.conftest import Windows
from tests.browser.test_every_page import WIDE, _violations
from tests.pictures import files

LINE = re.compile(r"!\[A large red and green field\]\(/pictures/\d+\)")
SignIn = Callable[[str], StorageState]
GIVE = """([kind, name, content]) => {
  const area = document.querySelector("form.writing textarea[name=body]");
  area.focus();
  area.setSelectionRange(7, 7);
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const given = new DataTransfer();
  given.items.add(new File([bytes], name, { type: "image/jpeg" }));
  const values = { bubbles: true, cancelable: true };
  area.dispatchEvent(kind === "paste"
    ? new ClipboardEvent("paste", { ...values, clipboardData: given })
    : new DragEvent("drop", { ...values, dataTransfer: given }));
}"""


@pytest.fixture
def desk(window: Windows, signed_in: SignIn) -> Page:
    """The library, as ed sees it."""
    return window("/desk/pictures", storage_state=signed_in("ed"))


def _add(page: Page, content: bytes, words: str) -> None:
    if not page.locator("details.adding[open]").count():
        page.locator("details.adding summary").click()
    page.get_by_label("The picture").set_input_files(
        {"name": "IMG_1.jpg", "mimeType": "image/jpeg", "buffer": content}
    )
    page.get_by_label("What does it show?").fill(words)
    page.get_by_role("button", name="Add the picture").click()


def test_a_large_picture_comes_in_with_script_and_shows_when_it_is_ready(desk: Page) -> None:
    _add(desk, files.a_jpeg(3000, 2000), "A large red and green field")
    desk.wait_for_url("**/desk/pictures/*")
    expect(desk.locator("img.onepic__picture")).to_be_visible(timeout=60_000)  # nobody reloads the page
    expect(desk.get_by_label("Copy this line")).to_have_value(LINE)
    assert desk.evaluate("document.querySelector('img.onepic__picture').naturalWidth") == 1200
    for width in (320, 1280):
        desk.set_viewport_size({"width": width, "height": 800})
        assert desk.evaluate(WIDE) == []
    assert _violations(desk) == []
    desk.goto("/desk/pictures")
    assert _violations(desk) == []


def test_what_is_no_picture_is_said_at_the_form_and_the_words_stay(desk: Page) -> None:
    _add(desk, files.SVG, "What I typed")
    problem = desk.locator("form[data-sends-picture] .problem")
    expect(problem).to_contain_text("drawing (SVG)")
    expect(problem).to_be_focused()
    expect(desk.get_by_label("What does it show?")).to_have_value("What I typed")
    _add(desk, b"x" * 25_000_001, "What I typed")
    expect(problem).to_contain_text("larger than 25 MB")


def test_without_script_it_takes_a_form_and_a_link(window: Windows, signed_in: SignIn) -> None:
    page = window("/desk/pictures", storage_state=signed_in("ed"), java_script_enabled=False)
    _add(page, files.a_jpeg(2000, 1500), "A field without script")
    for _ in range(200):
        if page.locator("img.onepic__picture").count():
            break
        page.get_by_role("link", name="Look again").click()
        page.wait_for_timeout(200)
    expect(page.locator("img.onepic__picture")).to_be_visible()
    page.goto("/desk/pictures")
    _add(page, files.HTML, "What I typed")
    expect(page.locator(".problem").first).to_contain_text("not a picture that we can open")
    expect(page.get_by_label("What does it show?")).to_have_value("What I typed")


@pytest.mark.parametrize("kind", ["paste", "drop"])
def test_beside_the_text_it_comes_in_by_paste_or_drop_and_stands_at_the_cursor(desk: Page, kind: str) -> None:
    desk.goto("/desk/stories/1/write")
    desk.locator("#body").fill("Before.\n\nAfter.")
    content = files.a_jpeg(300 if kind == "paste" else 310, 200)
    desk.evaluate(GIVE, [kind, "IMG_2.jpg", base64.b64encode(content).decode()])
    card = desk.get_by_role("region", name="Picture IMG_2.jpg")
    put = card.get_by_role("button", name="Put it into the story")
    put.click()
    expect(card.locator(".problem")).to_have_text("Please say what it shows.")
    card.get_by_label("What does it show?").fill("Two cups")
    card.get_by_label("Caption (optional)").fill("My desk")
    assert _violations(desk) == []
    put.click()
    area = desk.locator("form.writing textarea[name=body]")
    expect(area).to_be_focused()
    value = area.input_value()
    assert value.startswith("Before.\n\n![Two cups](/pictures/")
    assert value.endswith('"My desk")\n\nAfter.')
    expect(card).to_have_count(0)


def test_a_picture_on_top_is_added_chosen_published_and_seen(
    window: Windows, signed_in: SignIn, desk: Page
) -> None:
    desk.goto("/desk/stories/3/write")
    desk.locator("#standfirst").fill("Typed before going to the library.")
    desk.locator("summary", has_text="Picture on top").click()
    assert _violations(desk) == []
    desk.get_by_role("button", name="Go to the library").click()
    _add(desk, files.a_jpeg(3200, 2000), "A field above the sea")
    desk.get_by_label("No, nobody can be recognised").check()
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.locator("img.onepic__picture")).to_be_visible(timeout=60_000)
    desk.get_by_role("link", name="Take this picture").click()
    expect(desk.locator("#standfirst")).to_have_value("Typed before going to the library.")
    expect(desk.locator("#proof .figure--top img")).to_have_attribute("alt", "A field above the sea")
    desk.locator("summary", has_text="Picture on top").click()
    expect(desk.get_by_role("radio", name="A field above the sea").first).to_be_checked()
    assert _violations(desk) == []
    assert desk.evaluate(WIDE) == []
    _publish_the_changes(desk)
    _is_seen(window(desk.url), 3200 / 2000)


def _publish_the_changes(desk: Page) -> None:
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.locator("#sheet-state")).to_contain_text("just now")
    desk.goto("/desk/stories/3")
    desk.get_by_role("radio", name=re.compile("small", re.IGNORECASE)).check()
    desk.get_by_role("button", name="Publish the changes").click()
    desk.wait_for_load_state()
    desk.goto(str(desk.locator("main a[href^='/articles/']").first.get_attribute("href")))


def _is_seen(page: Page, shape: float) -> None:
    image = page.locator("article.story > .figure--top img")
    expect(image).to_be_visible()
    assert image.evaluate("it => it.complete && it.naturalWidth > 0") is True
    size = image.evaluate(
        "it => [it.width, it.height, Number(it.getAttribute('width')), it.loading === 'lazy']"
    )
    assert abs(size[0] / size[1] - shape) < 0.02
    assert size[2:] == [2400, False]
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(WIDE) == []
    assert _violations(page) == []
    page.goto("/articles")
    small = page.locator(".card .thumb img").first
    small.scroll_into_view_if_needed()
    expect(small).to_have_js_property("complete", value=True)
    assert small.evaluate("it => it.naturalWidth") == 480
    assert _violations(page) == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate(WIDE) == []
