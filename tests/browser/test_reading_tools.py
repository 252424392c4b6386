"""Skip links and reading tools, with the keyboard alone."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Windows
from tests.browser.keys import focus_is_on, tab_to
from tests.browser.places import PATH

SKIPS = {"reading tools": "reading-tools", "content": "content", "comments": "comments", "footer": "footer"}
SETTINGS = {"size": "large", "spacing": "airy", "theme": "light", "motion": "calm"}


def _chosen(page: Page) -> dict[str, str | None]:
    return {name: page.locator("html").get_attribute(f"data-{name}") for name in SETTINGS}


@pytest.mark.parametrize("js", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("words", SKIPS)
def test_a_skip_link_takes_the_focus_along(window: Windows, words: str, js: bool) -> None:  # noqa: FBT001
    page = window(PATH, java_script_enabled=js)
    tab_to(page, f"Skip to {words}", most=len(SKIPS))
    page.keyboard.press("Enter")
    focus_is_on(page, f"#{SKIPS[words]}")


def test_every_page_begins_with_skip_links_that_can_be_seen(window: Windows) -> None:
    page = window("/")
    page.keyboard.press("Tab")
    box = page.locator(":focus").bounding_box()
    assert page.locator(":focus").inner_text() == "Skip to reading tools"
    assert box
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["height"] >= 24


def test_the_tools_work_by_keyboard_and_are_remembered_without_saying_who(window: Windows) -> None:
    page = window(PATH)
    tab_to(page, "Skip to reading tools", most=2)
    page.keyboard.press("Enter")
    assert page.locator("details.tools").get_attribute("open") is not None
    for name, wanted in SETTINGS.items():
        tab_to(page, f"details.tools input[name={name}]", most=10)
        for _ in range(10):
            if page.locator("html").get_attribute(f"data-{name}") == wanted:
                break
            page.keyboard.press("ArrowDown")
    assert _chosen(page) == SETTINGS
    page.reload()
    assert _chosen(page) == SETTINGS
    page.goto("/rules")
    assert _chosen(page) == SETTINGS
    cookies = page.context.cookies()
    assert [(cookie["name"], cookie["value"]) for cookie in cookies] == [("reading", "large.airy.light.calm")]


def test_the_tools_work_without_script_too(window: Windows) -> None:
    page = window(PATH, java_script_enabled=False)
    page.locator("#reading-tools").click()
    panel = page.locator("details.tools")
    for name, wanted in SETTINGS.items():
        panel.locator(f"input[name={name}][value={wanted}]").check(force=True)
    panel.get_by_role("button", name="Keep these choices").click()
    page.wait_for_url(f"**{PATH}")
    assert _chosen(page) == SETTINGS
    assert [cookie["name"] for cookie in page.context.cookies()] == ["reading"]
    page.locator("#reading-tools").click()
    panel.get_by_role("link", name="Back to how it was").click()
    page.wait_for_url(f"**{PATH}")
    assert _chosen(page)["size"] == "standard"
    assert page.context.cookies() == []


def test_escape_closes_the_tools_and_gives_the_focus_back(window: Windows) -> None:
    page = window("/")
    page.locator("#reading-tools").focus()
    page.keyboard.press("Enter")
    assert page.locator("details.tools").get_attribute("open") is not None
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.locator("details.tools").get_attribute("open") is None
    focus_is_on(page, "#reading-tools")


def test_a_larger_size_makes_larger_letters(window: Windows) -> None:
    page = window(PATH)
    sizes = []
    for size in ("standard", "large", "larger", "largest", "huge"):
        page.evaluate("size => { document.documentElement.dataset.size = size }", size)
        sizes.append(
            page.evaluate("parseFloat(getComputedStyle(document.querySelector('.words p')).fontSize)")
        )
    assert sizes == sorted(set(sizes))
    assert sizes[-1] >= 2 * 16
